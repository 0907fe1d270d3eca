package org.cistron.io.vcf;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.cistron.io.annotation.WholeNumber;

/** Checks columns CHROM, POS, ID, QUAL and FILTER. */
final class SiteColumns {
    private SiteColumns() {}

    /** Refuses what can't name a contig. */
    static void checkContig(String column) throws LineFault {
        if (!ContigName.allowsInRecord(column)) {
            throw new LineFault(
                    FaultKind.CONTIG,
                    "CHROM " + LineFault.quoted(column),
                    ContigName.EXPECTED,
                    "Write the contig's name.");
        }
    }

    /** Returns the 0-based position; -1 stands for POS 0, the telomere before the first nucleotide. */
    static int start(String column) throws LineFault {
        OptionalInt position = WholeNumber.parse(column, 0);
        if (position.isEmpty()) {
            throw new LineFault(
                    FaultKind.POSITION,
                    "POS " + LineFault.quoted(column),
                    "a whole number from 0 to 2147483647",
                    "VCF counts nucleotides from 1.");
        }
        return position.getAsInt() - 1;
    }

    /** Refuses empty ids, blanks, and the same id twice. */
    static void checkIds(String column) throws LineFault {
        checkList(FaultKind.IDENTIFIER, "ID", column, "ids between semicolons, each once");
    }

    /** Returns the quality, nothing where there is a dot. */
    static OptionalDouble quality(String column) throws LineFault {
        if (column.equals(".")) {
            return OptionalDouble.empty();
        }
        boolean number = NumberText.isFloat(column);
        double value = number ? NumberText.parse(column) : -1;
        if (value < 0) {
            throw new LineFault(
                    FaultKind.QUALITY,
                    "QUAL " + LineFault.quoted(column),
                    "a number that is not negative, or a dot",
                    "Correct the quality.");
        }
        return OptionalDouble.of(value);
    }

    /** Refuses empty filters, blanks, the same filter twice, and ids that are no filter's. */
    static void checkFilter(String column) throws LineFault {
        if (!column.equals(".")) {
            checkList(FaultKind.FILTER, "FILTER", column, "PASS, a dot, or filters between semicolons, each once");
        }
    }

    private static void checkList(FaultKind kind, String name, String column, String expected) throws LineFault {
        if (column.indexOf(';') < 0 && !column.isEmpty() && !RawText.hasBlank(column) && !isZeroFilter(kind, column)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String item : column.split(";", -1)) {
            boolean bad = item.isEmpty() || item.equals(".") || RawText.hasBlank(item) || isZeroFilter(kind, item);
            if (bad || !seen.add(item)) {
                throw new LineFault(
                        kind,
                        name + " " + LineFault.quoted(column),
                        expected,
                        "Correct the column; a dot says nothing.");
            }
        }
    }

    private static boolean isZeroFilter(FaultKind kind, String item) {
        return kind == FaultKind.FILTER && item.equals("0");
    }
}
