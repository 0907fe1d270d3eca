package org.cistron.io.vcf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the line of column names. */
final class ColumnLine {
    /** How many columns every VCF has. */
    static final int FIXED = 8;

    private static final List<String> NAMES =
            List.of("#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO", "FORMAT");

    private ColumnLine() {}

    /** Returns the samples' names, raw. */
    static List<String> samples(String line) throws LineFault {
        List<String> columns = List.of(line.split("\t", -1));
        int fixed = columns.size() == FIXED ? FIXED : FIXED + 1;
        if (columns.size() < FIXED || !columns.subList(0, fixed).equals(NAMES.subList(0, fixed))) {
            throw fault(
                    LineFault.quoted(line), String.join(" ", NAMES.subList(0, FIXED)) + " between tabs", remedy(line));
        }
        if (columns.size() == FIXED + 1) {
            throw fault("the column FORMAT without a sample", "samples after it", "Add the samples or remove FORMAT.");
        }
        List<String> samples = new ArrayList<>(columns.subList(fixed, columns.size()));
        checkNames(samples);
        return samples;
    }

    private static void checkNames(List<String> samples) throws LineFault {
        Set<String> seen = new HashSet<>();
        for (String sample : samples) {
            if (sample.isEmpty() || !seen.add(sample)) {
                throw fault(
                        sample.isEmpty()
                                ? "a sample without a name"
                                : "the sample " + LineFault.quoted(sample) + " twice",
                        "a name of its own for each",
                        "Rename the samples with bcftools reheader --samples.");
            }
        }
    }

    private static String remedy(String line) {
        return line.indexOf('\t') < 0
                ? "Columns are separated by tabs: the blanks here come from an editor or from copying; get the file again."
                : "Correct the line.";
    }

    private static LineFault fault(String found, String expected, String remedy) {
        return new LineFault(FaultKind.HEADER_LINE, found, expected, remedy);
    }
}
