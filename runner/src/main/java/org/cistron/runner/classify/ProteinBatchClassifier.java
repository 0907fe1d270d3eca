package org.cistron.runner.classify;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.ProteinVariantTable;
import org.cistron.runner.judge.JudgedCase;
import org.cistron.runner.judge.JudgementCounts;
import org.cistron.runner.judge.VariantJudge;
import org.cistron.runner.report.variant.VariantFindings;
import org.cistron.variants.ontology.ConsequenceTerm;

/** Judges a batch of proteins' changes and puts it into words; any thread. */
final class ProteinBatchClassifier {
    private final Optional<VariantJudge> judge;

    private final boolean reported;

    /**
     * Prepares.
     *
     * @param judge what judges changes, if anything does
     * @param reported whether reports are told of them
     */
    ProteinBatchClassifier(Optional<VariantJudge> judge, boolean reported) {
        this.judge = judge;
        this.reported = reported;
    }

    ClassifiedProteins classify(ProteinBatch batch) {
        List<Judgement> judgements = judged(batch);
        JudgementCounts counts = new JudgementCounts();
        Map<String, Integer> impacts = new TreeMap<>();
        StringBuilder table = new StringBuilder();
        Optional<VariantFindings> findings = reported ? Optional.of(new VariantFindings()) : Optional.empty();
        for (int i = 0; i < judgements.size(); i++) {
            ProteinBatch.Row row = batch.rows().get(i);
            String impact =
                    ConsequenceTerm.of(row.subject().terms().get(0)).impact().name();
            ProteinVariantTable.append(row.change(), row.subject(), impact, judgements.get(i), table);
            impacts.merge(impact, 1, Integer::sum);
            counts.add(judgements.get(i));
            FoundChange found = new FoundChange(row.change().protein(), row.subject(), impact, judgements.get(i));
            findings.ifPresent(reports -> reports.add(found));
        }
        return new ClassifiedProteins(
                table.toString().getBytes(StandardCharsets.UTF_8), impacts, counts.byName(), findings);
    }

    private List<Judgement> judged(ProteinBatch batch) {
        return judge.map(judges -> judges.judge(batch.rows().stream()
                        .map(row -> new JudgedCase(row.subject(), Optional.empty()))
                        .toList()))
                .orElseGet(() -> Collections.nCopies(batch.rows().size(), Judgement.none()));
    }
}
