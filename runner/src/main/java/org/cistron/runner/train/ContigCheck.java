package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** Checks that an annotation is one of a genome: the same contigs, of the same lengths, with stop codons where genes end. */
final class ContigCheck {
    private static final double FEWEST_STOPS = 0.5;

    private final TrainingFiles files;
    private final Path file;
    private final Map<String, Integer> lengths;
    private final Map<String, List<AnnotatedCds>> codingSequences;
    private int complete;
    private int stopped;

    /**
     * Takes what is to be checked.
     *
     * @param files the genome's files
     * @param file which of them the annotation comes from, for messages
     * @param annotation what that file says
     */
    ContigCheck(TrainingFiles files, Path file, Annotation annotation) {
        this.files = files;
        this.file = file;
        this.lengths = annotation.contigLengths();
        this.codingSequences =
                annotation.codingSequences().stream().collect(Collectors.groupingBy(AnnotatedCds::contig));
    }

    void check(Genome genome) {
        Set<String> unseen = new TreeSet<>(lengths.keySet());
        unseen.addAll(codingSequences.keySet());
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.forEach(contig -> {
                unseen.remove(contig.id());
                checkLength(contig);
                countStops(contig, genome.geneticCode());
            });
        }
        if (!unseen.isEmpty()) {
            throw TrainingGenomeReader.wrong(
                    files,
                    file,
                    "found contig " + unseen.iterator().next() + ", expected contigs of "
                            + files.sequence().getFileName() + " only, by the same names");
        }
        if (stopped < FEWEST_STOPS * complete) {
            throw TrainingGenomeReader.wrong(
                    files,
                    file,
                    "found a stop codon of genetic code " + genome.geneticCode().number() + " at the end of only "
                            + stopped + " of " + complete + " complete CDS, expected it at nearly all");
        }
    }

    private void checkLength(Sequence contig) {
        Integer length = lengths.get(contig.id());
        if (length == null && !lengths.isEmpty() && !codingSequences.containsKey(contig.id())) {
            throw TrainingGenomeReader.wrong(
                    files,
                    file,
                    "found neither length nor CDS of contig " + contig.id() + ", expected it to be annotated as the"
                            + " others are");
        }
        if (length != null && length != contig.length()) {
            throw TrainingGenomeReader.wrong(
                    files,
                    file,
                    "found length " + length + " of contig " + contig.id() + ", expected " + contig.length() + " as in "
                            + files.sequence().getFileName());
        }
        for (AnnotatedCds cds : codingSequences.getOrDefault(contig.id(), List.of())) {
            boolean outside = cds.parts().stream().mapToInt(Region::start).anyMatch(at -> at >= contig.length());
            if (outside) {
                throw TrainingGenomeReader.wrong(
                        files,
                        file,
                        "found a CDS at " + (cds.start() + 1) + ".." + cds.end() + ", expected it on contig "
                                + contig.id() + " of length " + contig.length());
            }
        }
    }

    private void countStops(Sequence contig, GeneticCode code) {
        for (AnnotatedCds cds : codingSequences.getOrDefault(contig.id(), List.of())) {
            if (isWhole(cds) && cds.end() <= contig.length()) {
                int codon = cds.strand() == Strand.FORWARD
                        ? GeneticCode.codonAt(contig, cds.end() - 3)
                        : GeneticCode.reverseCodonAt(contig, cds.start());
                complete++;
                stopped += codon >= 0 && code.isStop(codon) ? 1 : 0;
            }
        }
    }

    private static boolean isWhole(AnnotatedCds cds) {
        return cds.complete() && !cds.pseudo() && cds.parts().size() == 1 && cds.end() - cds.start() >= 3;
    }
}
