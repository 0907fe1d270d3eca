package org.cistron.api.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.VariantCase;

/**
 * An allele as it is read on the transcript where it weighs most, or on another that alone says why a drug is called resistant.
 *
 * @param name what the input calls it: {@code chr1:12345:A>T}, or a protein's id and the change, {@code P04637:p.Arg175His}
 * @param subject what is known of it; the positions of its allele are those of the reference
 * @param impact {@code HIGH}, {@code MODERATE}, {@code LOW} or {@code MODIFIER}
 * @param transcript the transcript; nothing where it lies near none, or only a protein is known
 * @param otherRows how many more rows the table has of it, on other transcripts
 * @param carriers samples that carry it; nothing where the input has no samples, or says of none what it carries
 * @param together other alleles of the same chromosome that it was read together with
 * @param probability the highest that was said; nothing where nobody said any
 * @param verdict the class, several with {@code &} between them; empty where nobody was asked
 * @param answers what was said to each question
 * @param evidence what weighed, by name, in order; of the weightiest variants, or of all where the user asked for it
 * @param mutagenesis what other residues would do here; of some of the weightiest
 */
public record ReportedVariant(
        String name,
        VariantCase subject,
        String impact,
        Optional<Transcript> transcript,
        int otherRows,
        OptionalInt carriers,
        List<String> together,
        OptionalDouble probability,
        String verdict,
        List<VariantAnswer> answers,
        Map<String, String> evidence,
        Optional<Mutagenesis> mutagenesis) {

    /** Takes immutable copies, the order of the evidence kept. */
    public ReportedVariant {
        together = List.copyOf(together);
        answers = List.copyOf(answers);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /** Returns whether a sample carries it, or the input does not say. */
    public boolean carried() {
        return carriers.orElse(1) > 0;
    }

    /** Returns the change's name in the protein, else in the transcript; empty where it has none. */
    public String change() {
        return subject.proteinName().isEmpty() ? subject.nucleotideName() : subject.proteinName();
    }

    /** Returns the same with evidence and mutagenesis. */
    public ReportedVariant explained(Map<String, String> reasons, Optional<Mutagenesis> changes) {
        return new ReportedVariant(
                name,
                subject,
                impact,
                transcript,
                otherRows,
                carriers,
                together,
                probability,
                verdict,
                answers,
                reasons,
                changes);
    }
}
