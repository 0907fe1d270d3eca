package org.cistron.api.report;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;

/**
 * What is told of a classification run: of a VCF's alleles, or of changes of proteins. It may be asked by several threads at once, of its
 * sequences by one at a time.
 */
public interface VariantReport {

    /** Returns what ran on what. */
    RunFacts run();

    /** Returns what was counted over all alleles, reported one by one or not. */
    VariantTotals totals();

    /** Returns the contigs of the reference that alleles were classified on, in the order met; none for changes of proteins. */
    List<ReportedContig> contigs();

    /** Returns their sequences in the same order, read anew; to be closed. */
    Stream<Sequence> sequences();

    /** Returns the transcripts that reported variants lie on, contig by contig in their order, by start within a contig. */
    List<Transcript> transcripts();

    /** Returns the genes that any allele does more to than lie near, those with the weightiest alleles first. */
    List<GeneVariants> genes();

    /** Returns what was said of resistance, drug by drug in alphabetical order; none where nobody was asked. */
    List<DrugVariants> drugs();

    /**
     * Returns how far the classifier's answers to each question may be believed, question by question in alphabetical order; none where
     * its model does not say.
     *
     * @since API 2.5
     */
    default List<AnswerCalibration> calibrations() {
        return List.of();
    }

    /**
     * Returns the weightiest alleles, the weightiest first: those that are said to matter, then those of high impact of which nobody
     * says that they do not, then what is uncertain, then all others; within these by probability, impact and place in the input.
     * Each is told as it is read on the transcript where it weighs most. One that makes resistant to a drug on another transcript is
     * told once more as it is read there, under the same name, so that no drug is called resistant without its reason.
     */
    List<ReportedVariant> variants();
}
