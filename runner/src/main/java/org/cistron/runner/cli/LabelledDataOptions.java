package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.runner.labelled.Grouping;
import org.cistron.runner.labelled.LabelledFiles;
import picocli.CommandLine.Option;

/** Which labelled variants are learned from. */
final class LabelledDataOptions {
    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description =
                    "Tables of labelled variants, plain or .gz; their columns tell what they are: protein gene pos ref"
                            + " alt label review_status; or chrom pos ref alt label gene hgvs_c hgvs_p review_status left256"
                            + " right256; or Gene Mutation drug confidence, a catalogue of resistance.")
    private List<Path> tables = new ArrayList<>();

    @Option(
            names = "--proteins",
            paramLabel = "FASTA",
            description = "The proteins that the tables name, for changes of residues.")
    private Optional<Path> proteins;

    @Option(names = "--reference", paramLabel = "FASTA", description = "The genome of a catalogue's genes.")
    private Optional<Path> reference;

    @Option(names = "--annotation", paramLabel = "FILE", description = "Its genes: GFF3, GTF or GenBank.")
    private Optional<Path> annotation;

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            defaultValue = "CODON",
            description = "What of a catalogue must not be torn apart when some is held out: ${COMPLETION-CANDIDATES}"
                    + " (default: CODON). Human variants are always grouped by gene, genes of nearly identical"
                    + " proteins together.")
    private Grouping grouping;

    LabelledFiles files() {
        return new LabelledFiles(tables, proteins, reference, annotation, grouping);
    }
}
