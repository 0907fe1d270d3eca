package org.cistron.runner.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked of the judging of variants.
 *
 * @param classifier the name of the offer that judges, or {@link #NONE}; the default where it is empty
 * @param questions what is asked: {@code pathogenic}, {@code resistance}, a question by its name, {@code all} or {@code none}; what fits
 *     the genome where it is empty
 * @param catalogue a catalogue of known mutations, graded by drug
 * @param homologs the files that homologs are searched in; none where in none
 * @param explain whether it is told what weighed
 */
public record JudgingOptions(
        Optional<String> classifier,
        List<String> questions,
        Optional<Path> catalogue,
        List<Path> homologs,
        boolean explain) {
    /** The name that stands for no classifier. */
    public static final String NONE = "none";
    /** The classifier that is asked where the user names none and it has a model. */
    public static final String DEFAULT = "ensemble-variant";

    /** Takes immutable copies. */
    public JudgingOptions {
        questions = List.copyOf(questions);
        homologs = List.copyOf(homologs);
    }
}
