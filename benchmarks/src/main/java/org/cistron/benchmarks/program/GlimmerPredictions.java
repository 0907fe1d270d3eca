package org.cistron.benchmarks.program;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns Glimmer's {@code .predict} file into GFF3.
 *
 * <p>A line that begins with {@code >} names the contig; the others have an id, the first position of the start codon, the
 * last of the stop codon, strand with frame, and a score, 1-based and inclusive. On the reverse strand the first is the
 * higher one.
 */
final class GlimmerPredictions {

    private GlimmerPredictions() {}

    static void toGff3(Path predictions, Path gff3) {
        try (BufferedWriter writer = Files.newBufferedWriter(gff3)) {
            writer.write("##gff-version 3\n");
            String contig = "";
            for (String line : Files.readAllLines(predictions)) {
                if (line.startsWith(">")) {
                    contig = line.substring(1).split("\\s", 2)[0];
                } else if (!line.isBlank()) {
                    writer.write(coding(contig, line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String coding(String contig, String[] fields) {
        char strand = fields[3].charAt(0);
        String left = strand == '+' ? fields[1] : fields[2];
        String right = strand == '+' ? fields[2] : fields[1];
        return contig + "\tGlimmer\tCDS\t" + left + "\t" + right + "\t" + fields[4] + "\t" + strand + "\t0\tID="
                + contig + "_" + fields[0] + "\n";
    }
}
