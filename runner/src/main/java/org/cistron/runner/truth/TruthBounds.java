package org.cistron.runner.truth;

import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;

/**
 * Holds a truth against its contigs' ends: what begins behind the end is of another sequence; what goes over the end of a contig
 * that is not said to be circular is a gene over the origin that no call can find.
 *
 * @param file the truth's file
 * @param contigs the input's contigs
 */
record TruthBounds(Path file, TruthFile.Contigs contigs) {

    /**
     * Returns what the user is to be told.
     *
     * @throws InputException if a CDS begins behind the end of a contig that is not circular
     */
    List<String> check(List<AnnotatedCds> placed) {
        List<AnnotatedCds> beyond = placed.stream()
                .filter(cds -> !contigs.circular().contains(cds.contig()))
                .filter(cds -> cds.end() > length(cds))
                .toList();
        beyond.stream().filter(cds -> cds.start() >= length(cds)).findFirst().ifPresent(cds -> {
            throw new InputException(
                    file.toString(),
                    "found " + words(cds) + ", expected it to end by " + length(cds) + ", the contig's length",
                    "Give the annotation of this very sequence as --truth.");
        });
        if (beyond.isEmpty()) {
            return List.of();
        }
        return List.of("the truth has " + words(beyond.get(0))
                + (beyond.size() == 1 ? "" : " and " + (beyond.size() - 1) + " more")
                + " over the end of a contig that is not said to be circular. --circular says so.");
    }

    private int length(AnnotatedCds cds) {
        return contigs.lengths().get(cds.contig());
    }

    private static String words(AnnotatedCds cds) {
        String name = Truth.name(cds);
        return "the CDS " + (name.isEmpty() ? "" : name + " ") + "at " + (cds.start() + 1) + " to " + cds.end() + " of "
                + cds.contig();
    }
}
