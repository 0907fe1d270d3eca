package org.cistron.runner.classify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.vcf.MalformedLines;
import org.cistron.runner.judge.JudgingOptions;

/**
 * What the user asked of {@code classify}, besides input and output.
 *
 * @param reference the genome in FASTA that the variants were called against
 * @param annotation its genes
 * @param aliases names of contigs in the VCF and the annotation, and in the reference
 * @param code the genetic code of what the annotation gives none for; told by the annotation where it is empty
 * @param consequences the name of the offer that tells consequences
 * @param settings the plugins' settings as given, for {@code run.json}
 * @param malformed what becomes of lines that are not as they should be, or disagree with the reference
 * @param field the layout of our INFO field
 * @param judging who judges variants, and what is asked
 * @param reports the reports to write, by name; empty for all that are installed
 * @param name what reports call the input; empty for its file's name
 */
public record ClassifyOptions(
        Path reference,
        Path annotation,
        Optional<Path> aliases,
        Optional<GeneticCode> code,
        String consequences,
        List<String> settings,
        MalformedLines malformed,
        FieldLayout field,
        JudgingOptions judging,
        Optional<List<String>> reports,
        Optional<String> name) {

    /** Copies the list. */
    public ClassifyOptions {
        settings = List.copyOf(settings);
    }
}
