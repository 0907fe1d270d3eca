package org.cistron.genes.calibration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a calibration as a table: lengths in nucleotides, and by log-odds the logits at each of them. */
public final class CalibrationWriter {
    private static final String HEADER =
            "# How probable a gene or its start is: what, log-odds of the decoder, and logits"
                    + " (natural logarithm of the odds) at each length in nt; straight between.\n";

    private CalibrationWriter() {}

    /** Returns the file's bytes. */
    public static byte[] write(Calibration calibration) {
        String text = HEADER + table("gene", calibration.genes()) + table("start", calibration.starts());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(String word, LogitGrid grid) {
        StringBuilder text = new StringBuilder(word + "\tlength\t");
        text.append(Arrays.stream(grid.lengths()).mapToObj(Integer::toString).collect(Collectors.joining("\t")));
        text.append('\n');
        double[] knots = grid.logOdds();
        for (int knot = 0; knot < knots.length; knot++) {
            text.append(word).append('\t').append(number(knots[knot])).append('\t');
            text.append(Arrays.stream(grid.row(knot))
                    .mapToObj(CalibrationWriter::number)
                    .collect(Collectors.joining("\t")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
