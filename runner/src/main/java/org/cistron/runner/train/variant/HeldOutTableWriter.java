package org.cistron.runner.train.variant;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.runner.labelled.LabelledCase;

/**
 * Writes what classifiers answered to cases that they had not learned from: a line for each case, tab-separated, under a line of column
 * names. {@code question}, {@code group}, {@code gene}, {@code consequence} (the most severe), {@code variant}, {@code label} (1 or 0),
 * {@code weight}, {@code fold} (from 1), {@code homologs} (whether they were shown what homologs have), and for each classifier a column of log-odds, empty where it has nothing to say.
 */
final class HeldOutTableWriter {
    static final String FILE = "held_out.tsv";
    private static final String TAB = "\t";

    private HeldOutTableWriter() {}

    static String of(List<String> names, List<LabelledCase> cases, int[] folds, boolean homologs, FoldAnswers answers) {
        StringBuilder table = new StringBuilder(
                        "question\tgroup\tgene\tconsequence\tvariant\tlabel\tweight\tfold\thomologs\t")
                .append(String.join(TAB, names))
                .append('\n');
        for (int i = 0; i < folds.length; i++) {
            append(cases.get(i), folds[i], table);
            table.append(homologs ? "\tyes" : "\tno");
            int number = i;
            IntStream.range(0, names.size())
                    .forEach(plugin -> table.append('\t').append(text(plugin, number, answers)));
            table.append('\n');
        }
        return table.toString();
    }

    private static void append(LabelledCase found, int fold, StringBuilder to) {
        LabelledVariant labelled = found.labelled();
        to.append(String.join(
                TAB,
                labelled.asked().question(),
                labelled.group(),
                found.gene(),
                found.consequence(),
                found.name(),
                labelled.positive() ? "1" : "0",
                Double.toString(labelled.weight()),
                Integer.toString(fold + 1)));
    }

    private static String text(int plugin, int number, FoldAnswers answers) {
        return answers.answer(plugin, number).isPresent()
                ? String.format(
                        Locale.ROOT, "%.6f", answers.answer(plugin, number).getAsDouble())
                : "";
    }
}
