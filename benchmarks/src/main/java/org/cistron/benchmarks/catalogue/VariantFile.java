package org.cistron.benchmarks.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedSet;

/** Writes variants as VCF 4.3 without samples, one alternative allele a line. */
final class VariantFile {

    private VariantFile() {}

    /**
     * Writes a file, which is there as a whole or not at all.
     *
     * @param contigs letters by contig id, for the header
     * @param sites the variants in their order
     */
    static void write(Path file, Map<String, String> contigs, SortedSet<VcfSite> sites) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                writer.write("##fileformat=VCFv4.3\n");
                for (Map.Entry<String, String> contig : contigs.entrySet()) {
                    writer.write("##contig=<ID=" + contig.getKey() + ",length="
                            + contig.getValue().length() + ">\n");
                }
                writer.write("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
                for (VcfSite site : sites) {
                    writer.write(line(site));
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(VcfSite site) {
        return String.join(
                        "\t",
                        site.contig(),
                        Integer.toString(site.position()),
                        ".",
                        site.reference(),
                        site.alternative(),
                        ".",
                        ".",
                        ".")
                + "\n";
    }
}
