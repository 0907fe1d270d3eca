package org.cistron.io.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads variants whose answers are known: tab-separated, plain or gzip. Columns {@code contig} (or {@code chrom}) or
 * {@code protein}, {@code position} (or {@code pos}; 1-based), {@code ref}, {@code alt}, {@code label} (P or B, 1 or 0) and, where
 * there are any, {@code question}, {@code gene} and {@code weight} or {@code review_status}; others are passed over. A table
 * with both a protein and a contig is of alleles.
 */
public final class TruthTable {
    private static final String REMEDY =
            "Give contig, position, ref, alt and label, or protein, position, ref, alt and label, between tabs.";

    private final TableRows rows;
    private final String sequence;
    private final String position;
    private final Set<String> seen = new HashSet<>();

    private TruthTable(TableRows rows) {
        this.rows = rows;
        this.sequence = column(List.of("contig", "chrom", "protein"));
        this.position = column(List.of("position", "pos"));
    }

    /**
     * Reads a file.
     *
     * @return its rows in file order, at least one
     * @throws InputException if it is not such a table; the line is named
     */
    public static List<KnownAnswer> read(Path file) {
        try (LineReader lines = LineReader.open(file, "a table of known answers")) {
            return new TruthTable(new TableRows(lines, List.of("ref", "alt", "label"), REMEDY)).read();
        }
    }

    private List<KnownAnswer> read() {
        List<KnownAnswer> answers = new ArrayList<>();
        while (rows.advance()) {
            rows.checkWidth();
            answers.add(answer());
        }
        if (answers.isEmpty()) {
            throw rows.fault("found no variant, expected one or more");
        }
        return List.copyOf(answers);
    }

    private KnownAnswer answer() {
        VariantKey key = new VariantKey(
                rows.filled(sequence),
                rows.position(position),
                rows.filled("ref").toUpperCase(Locale.ROOT),
                rows.filled("alt").toUpperCase(Locale.ROOT));
        String question = JudgedVariant.known(rows.cell("question", ""));
        if (!seen.add(question + "\t" + key)) {
            throw rows.fault("found " + key + " a second time, expected each variant once for a question");
        }
        return new KnownAnswer(
                rows.place(),
                sequence.equals("protein"),
                key,
                question,
                JudgedVariant.known(rows.cell("gene", "")),
                Answer.of(rows),
                Answer.weight(rows));
    }

    private String column(List<String> names) {
        return names.stream()
                .filter(rows.columns()::contains)
                .findFirst()
                .orElseThrow(() -> rows.fault("found no column " + String.join(" or ", names) + ", expected one"));
    }
}
