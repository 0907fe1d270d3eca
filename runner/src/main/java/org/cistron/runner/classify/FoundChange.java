package org.cistron.runner.classify;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.tsv.Judgement;
import org.cistron.runner.report.variant.FoundVariant;

/**
 * A change of a protein for reports.
 *
 * @param protein the protein's id
 * @param subject the change
 * @param impact its impact
 * @param judgement what is said of it
 */
record FoundChange(String protein, VariantCase subject, String impact, Judgement judgement) implements FoundVariant {

    @Override
    public Optional<Variant> variant() {
        return Optional.empty();
    }

    @Override
    public List<Row> rows() {
        String gene = subject.gene().isEmpty() ? protein : subject.gene();
        return List.of(new Row(gene, "", subject.terms().get(0), impact, judgement));
    }

    @Override
    public boolean carried() {
        return true;
    }

    @Override
    public ReportedVariant described(int row) {
        return new ReportedVariant(
                protein + ":" + subject.proteinName(),
                subject,
                impact,
                Optional.empty(),
                0,
                OptionalInt.empty(),
                List.of(),
                judgement.probability(),
                judgement.verdict(),
                judgement.answers(),
                judgement.evidence(),
                Optional.empty());
    }
}
