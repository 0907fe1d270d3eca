package org.cistron.ensemble;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.UsageException;

/**
 * Whose evidence is weighed: for each member, the name of the offer that speaks where the genome could be learned from, and of
 * the one that speaks where it could not.
 *
 * @param setting the setting that says so, for messages
 * @param text members with commas between; a member is one name for both situations, or two with a slash between, of which
 *     one may be missing
 */
record MemberNames(String setting, String text) {
    private static final String FORM = ", expected names as in hmm,bilstm/bilstm-universal";

    /**
     * Checks that there is something to weigh in either situation.
     *
     * @throws UsageException if not
     */
    MemberNames {
        for (Situation situation : Situation.values()) {
            List<String> names = names(text, situation);
            if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
                throw new UsageException(setting + " is '" + text + "'" + FORM + ", each once, and at least one for "
                        + situation.word());
            }
        }
    }

    /** Returns the members of a situation. */
    List<String> names(Situation situation) {
        return names(text, situation);
    }

    private static List<String> names(String text, Situation situation) {
        return Arrays.stream(text.split(",", -1))
                .flatMap(member -> name(member.strip(), situation).stream())
                .toList();
    }

    private static Optional<String> name(String member, Situation situation) {
        int slash = member.indexOf('/');
        String name = slash < 0
                ? member
                : situation == Situation.ADAPTED ? member.substring(0, slash) : member.substring(slash + 1);
        return Optional.of(name.strip()).filter(found -> !found.isEmpty());
    }
}
