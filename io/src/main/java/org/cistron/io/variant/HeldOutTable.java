package org.cistron.io.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads the table of a cross-validation, as {@code cistron train variant-classifier --folds} writes it: tab-separated, plain or gzip,
 * a row a case. Columns {@code question}, {@code group}, {@code gene}, {@code consequence}, {@code label} (1 or 0) and, where there
 * are any, {@code variant}, {@code weight}, {@code fold} and {@code homologs} (yes or no); every other column holds the log-odds of the classifier that it is
 * named after, empty where it did not score the case.
 */
public final class HeldOutTable {
    private static final List<String> REQUIRED = List.of("question", "group", "gene", "consequence", "label");
    private static final List<String> OPTIONAL = List.of("variant", "weight", "fold", "homologs");
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String REMEDY =
            "Give a table as 'cistron train variant-classifier --folds' writes it, or, with --truth, a variants.tsv.";

    private final TableRows rows;
    private final List<String> classifiers;
    private final List<JudgedVariant> variants = new ArrayList<>();
    private final List<List<Double>> logOdds = new ArrayList<>();

    private HeldOutTable(TableRows rows) {
        this.rows = rows;
        this.classifiers = rows.columns().stream()
                .filter(column -> !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .toList();
        classifiers.forEach(classifier -> logOdds.add(new ArrayList<>()));
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is not such a table; the line is named
     */
    public static JudgedVariants read(Path file) {
        try (LineReader lines = LineReader.open(file, "a table of held-out variants")) {
            return new HeldOutTable(new TableRows(lines, REQUIRED, REMEDY)).read();
        }
    }

    private JudgedVariants read() {
        checkClassifiers();
        while (rows.advance()) {
            rows.checkWidth();
            variants.add(variant());
            for (int i = 0; i < classifiers.size(); i++) {
                logOdds.get(i).add(rows.number(classifiers.get(i), "log-odds, or nothing where not scored"));
            }
        }
        if (variants.isEmpty()) {
            throw rows.fault("found no case, expected one or more");
        }
        return new JudgedVariants(classifiers, variants, logOdds);
    }

    private void checkClassifiers() {
        if (classifiers.isEmpty()) {
            throw rows.fault("found no column of log-odds, expected one for each classifier, with its name");
        }
        Set<String> seen = new HashSet<>();
        for (String column : rows.columns()) {
            if (!seen.add(column)) {
                throw rows.fault("found the column " + column + " twice, expected it once");
            }
        }
    }

    private JudgedVariant variant() {
        boolean positive = Answer.of(rows);
        return new JudgedVariant(
                rows.filled("question"),
                JudgedVariant.known(rows.cell("group")),
                JudgedVariant.known(rows.cell("gene")),
                JudgedVariant.mostSevere(rows.cell("consequence")),
                positive,
                Answer.weight(rows),
                fold(),
                homologs());
    }

    private boolean homologs() {
        String homologs = rows.cell("homologs", NO);
        if (!homologs.equals(YES) && !homologs.equals(NO)) {
            throw rows.fault("found '" + homologs + "' in column homologs, expected yes or no");
        }
        return homologs.equals(YES);
    }

    private OptionalInt fold() {
        String fold = rows.cell("fold", "");
        if (fold.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!fold.matches("[0-9]{1,6}")) {
            throw rows.fault("found '" + fold + "' in column fold, expected a whole number");
        }
        return OptionalInt.of(Integer.parseInt(fold));
    }
}
