package org.cistron.benchmarks.variants;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.io.vcf.BlockGzip;

/** Writes variants as VCF 4.2 packed by bgzip, without samples. */
public final class VariantFile {

    private VariantFile() {}

    /**
     * Writes a file.
     *
     * @param contigs the contigs' letters by id, in the order of the variants
     */
    public static void write(Path file, Map<String, String> contigs, List<DrawnVariant> variants) {
        try (Writer writer = new BufferedWriter(
                new OutputStreamWriter(new BlockGzip(Files.newOutputStream(file)), StandardCharsets.US_ASCII))) {
            writer.write("##fileformat=VCFv4.2\n");
            for (Map.Entry<String, String> contig : contigs.entrySet()) {
                int length = contig.getValue().length();
                writer.write("##contig=<ID=" + contig.getKey() + ",length=" + length + ">\n");
            }
            writer.write("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
            for (DrawnVariant variant : variants) {
                writer.write(line(variant));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(DrawnVariant variant) {
        return variant.contig() + "\t" + (variant.start() + 1) + "\t.\t" + variant.reference() + "\t"
                + variant.alternative() + "\t.\t.\t.\n";
    }
}
