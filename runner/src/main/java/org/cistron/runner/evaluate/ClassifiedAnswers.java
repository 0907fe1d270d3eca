package org.cistron.runner.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.cistron.api.error.InputException;
import org.cistron.io.variant.ClassifiedRow;
import org.cistron.io.variant.ClassifiedTable;
import org.cistron.io.variant.JudgedVariant;
import org.cistron.io.variant.JudgedVariants;
import org.cistron.io.variant.KnownAnswer;
import org.cistron.io.variant.TruthTable;
import org.cistron.io.variant.VariantKey;

/**
 * Finds known answers again in what {@code cistron classify} wrote. Where a variant has several rows, because it touches several
 * transcripts, the one that is scored most probable stands for it, as it would for who reads the table; where the truth names
 * a gene, of that gene's rows if there are any. A variant that is not in the table counts as not scored.
 */
public final class ClassifiedAnswers {
    private final Map<VariantKey, List<ClassifiedRow>> rows = new HashMap<>();
    private final TreeSet<String> classifiers = new TreeSet<>();

    private ClassifiedAnswers() {}

    /**
     * Reads both files.
     *
     * @param classified what {@code cistron classify} wrote
     * @param truth the known answers
     * @throws InputException if one of them is not what it should be, or none of the answers is found
     */
    public static JudgedVariants read(Path classified, Path truth) {
        List<KnownAnswer> answers = TruthTable.read(truth);
        ClassifiedAnswers table = new ClassifiedAnswers();
        ClassifiedTable.read(classified)
                .forEach(row -> table.add(row, answers.get(0).ofProtein()));
        if (answers.stream().noneMatch(answer -> table.rows.containsKey(answer.key()))) {
            throw new InputException(
                    truth.toString(),
                    "found no variant that is in " + classified + ", the first being "
                            + answers.get(0).key() + ", expected the same names and positions",
                    "Give the truth of what was classified; positions are 1-based.");
        }
        return table.judge(answers);
    }

    private void add(ClassifiedRow row, boolean ofProtein) {
        if (row.scored()) {
            classifiers.add(row.scoredBy());
        }
        VariantKey key = ofProtein ? proteinKey(row) : row.key();
        rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }

    private JudgedVariants judge(List<KnownAnswer> answers) {
        List<JudgedVariant> variants = new ArrayList<>();
        List<Double> logOdds = new ArrayList<>();
        for (KnownAnswer answer : answers) {
            List<ClassifiedRow> found = rowsOf(answer);
            variants.add(judged(answer, found));
            logOdds.add(found.isEmpty() ? Double.NaN : logit(best(found).probability()));
        }
        String name = classifiers.isEmpty() ? "none" : String.join(",", classifiers);
        return new JudgedVariants(List.of(name), variants, List.of(logOdds));
    }

    private List<ClassifiedRow> rowsOf(KnownAnswer answer) {
        List<ClassifiedRow> all = rows.getOrDefault(answer.key(), List.of());
        List<ClassifiedRow> ofGene =
                all.stream().filter(row -> row.gene().equals(answer.gene())).toList();
        return ofGene.isEmpty() ? all : ofGene;
    }

    private static JudgedVariant judged(KnownAnswer answer, List<ClassifiedRow> found) {
        String gene = answer.gene().isEmpty() && !found.isEmpty() ? best(found).gene() : answer.gene();
        return new JudgedVariant(
                answer.question().isEmpty() ? "-" : answer.question(),
                gene,
                gene,
                found.isEmpty() ? "" : best(found).consequence(),
                answer.positive(),
                answer.weight(),
                OptionalInt.empty(),
                false);
    }

    /** Returns the first of the most probable rows; the first where none is scored. */
    private static ClassifiedRow best(List<ClassifiedRow> rows) {
        ClassifiedRow best = rows.get(0);
        for (ClassifiedRow row : rows) {
            boolean better = !best.scored() || row.probability() > best.probability();
            best = row.scored() && better ? row : best;
        }
        return best;
    }

    /** Rows of a VCF's alleles name the change in the protein; those of a table of proteins have it in their columns. */
    private static VariantKey proteinKey(ClassifiedRow row) {
        String sequence = row.protein().isEmpty() ? row.key().sequence() : row.protein();
        return ProteinKeys.of(sequence, row.proteinName())
                .orElse(new VariantKey(
                        sequence,
                        row.key().position(),
                        row.key().reference(),
                        row.key().alternative()));
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
