package org.cistron.io.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads tables of variants whose effect is known, tab-separated, plain or gzip; which kind a table is of is told by its header:
 *
 * <ul>
 *   <li>residues that change: columns {@code protein gene pos ref alt label review_status}
 *   <li>alleles with the reference around them: {@code chrom pos ref alt label gene hgvs_c hgvs_p review_status left256 right256}
 *   <li>a catalogue of resistance: {@code Gene Mutation drug confidence}
 * </ul>
 *
 * <p>Labels are {@code P} and {@code B}; more columns are passed over.
 */
public final class LabelledTable {
    private static final String BASES = "ACGT";
    private static final String BASES_AND_N = "ACGTN";

    private static final Kind GRADES =
            new Kind(List.of("Gene", "Mutation", "drug", "confidence"), LabelledTable::graded);
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    List.of("protein", "gene", "pos", "ref", "alt", "label", "review_status"),
                    LabelledTable::proteinChange),
            new Kind(
                    List.of(
                            "chrom",
                            "pos",
                            "ref",
                            "alt",
                            "label",
                            "gene",
                            "hgvs_c",
                            "hgvs_p",
                            "review_status",
                            "left256",
                            "right256"),
                    LabelledTable::allele),
            GRADES);

    private LabelledTable() {}

    /**
     * A kind of tables.
     *
     * @param columns the columns that it must have
     * @param row makes a row of the cells at hand
     */
    private record Kind(List<String> columns, Function<TableRows, LabelledRow> row) {

        /** A table that lacks a column is of the kind that it is most like. */
        boolean isHead(List<String> header) {
            return header.contains(columns.get(0)) && header.contains(columns.get(1));
        }
    }

    /**
     * Reads all rows.
     *
     * @throws InputException if the table is of none of these kinds, or a row is not as it should be; the line is named
     */
    public static List<LabelledRow> read(Path file) {
        try (LineReader lines = LineReader.open(file, "a table of labelled variants")) {
            Kind kind = kind(lines);
            TableRows rows =
                    new TableRows(lines, kind.columns, "Correct the line: " + String.join(", ", kind.columns) + ".");
            List<LabelledRow> read = new ArrayList<>();
            while (rows.advance()) {
                rows.checkWidth();
                read.add(kind.row.apply(rows));
            }
            return read;
        }
    }

    /**
     * Reads a catalogue of mutations graded by drug.
     *
     * @throws InputException if it is none, or a row is not as it should be; the line is named
     */
    public static List<GradedMutation> readCatalogue(Path file) {
        List<GradedMutation> rows = new ArrayList<>();
        for (LabelledRow row : read(file)) {
            if (!(row instanceof GradedMutation graded)) {
                throw new InputException(
                        file.toString(),
                        "found a table of another kind, expected the columns " + String.join(", ", GRADES.columns),
                        "Name a catalogue of mutations graded by drug.");
            }
            rows.add(graded);
        }
        return rows;
    }

    private static Kind kind(LineReader lines) {
        Optional<String> first = lines.lookAhead(line -> true);
        List<String> header = List.of(first.orElse("").split("\t", -1));
        return KINDS.stream()
                .filter(kind -> kind.isHead(header))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        lines.file(),
                        1,
                        "found no header of labelled variants, expected the columns "
                                + KINDS.stream()
                                        .map(kind -> String.join(" ", kind.columns))
                                        .collect(Collectors.joining("; or ")),
                        "Give a tab-separated table with such a first line."));
    }

    private static LabelledRow proteinChange(TableRows rows) {
        ProteinChangeRow change = ProteinChangeTable.row(rows);
        if (change.reference() == change.alternative()) {
            throw rows.fault("found the same residue in columns ref and alt, expected another");
        }
        return new LabelledProteinChange(change, Label.of(rows));
    }

    private static LabelledRow allele(TableRows rows) {
        String gene = rows.cell("gene");
        LabelledAllele allele = new LabelledAllele(
                rows.place(),
                rows.filled("chrom"),
                rows.position("pos") - 1,
                rows.letters("ref", BASES, "letters of A, C, G and T"),
                rows.letters("alt", BASES, "letters of A, C, G and T"),
                rows.letters("left256", BASES_AND_N, "letters of A, C, G, T and N"),
                rows.letters("right256", BASES_AND_N, "letters of A, C, G, T and N"),
                gene.equals("-") ? "" : gene,
                rows.cell("hgvs_c"),
                rows.cell("hgvs_p"),
                Label.of(rows));
        if (allele.reference().equals(allele.alternative())) {
            throw rows.fault("found the same allele in columns ref and alt, expected another");
        }
        return allele;
    }

    private static LabelledRow graded(TableRows rows) {
        String confidence = rows.filled("confidence");
        if (Grade.of(confidence).isEmpty()) {
            throw rows.fault("found the grade '" + confidence
                    + "' in column confidence, expected Assoc w R, Not assoc w R or Uncertain significance");
        }
        return new GradedMutation(
                rows.place(), rows.filled("Gene"), rows.filled("Mutation"), rows.filled("drug"), confidence);
    }
}
