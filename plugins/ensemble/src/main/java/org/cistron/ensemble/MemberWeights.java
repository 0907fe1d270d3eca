package org.cistron.ensemble;

import java.util.List;

/**
 * How much each member's evidence counts. The weights need not add up to 1: together they also say how far log-odds that all
 * members give alike are to be believed.
 *
 * @param members in order
 */
record MemberWeights(List<Member> members) {

    /**
     * A member.
     *
     * @param name of the offer that gives its evidence
     * @param coding weight of its coding log-odds
     * @param start weight of its start log-odds
     */
    record Member(String name, double coding, double start) {}

    MemberWeights {
        members = List.copyOf(members);
    }

    static MemberWeights equal(List<String> names) {
        double share = 1.0 / names.size();
        return new MemberWeights(
                names.stream().map(name -> new Member(name, share, share)).toList());
    }

    List<String> names() {
        return members.stream().map(Member::name).toList();
    }
}
