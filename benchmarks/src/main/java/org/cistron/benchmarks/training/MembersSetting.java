package org.cistron.benchmarks.training;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The setting that names an ensemble's members: whole genomes are judged here, so short ones are left to the HMM. */
public final class MembersSetting {
    private static final String HMM = "hmm";

    private MembersSetting() {}

    /** Returns the word for {@code --set}. */
    public static String of(List<String> members) {
        Stream<String> names = members.stream().map(member -> member.equals(HMM) ? HMM : member + "/");
        Stream<String> forShort = members.contains(HMM) ? Stream.empty() : Stream.of("/" + HMM);
        return "ensemble.members=" + Stream.concat(names, forShort).collect(Collectors.joining(","));
    }
}
