package org.cistron.runner.classify;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.tabix.LineFormat;
import org.cistron.io.tabix.PackedLines;
import org.cistron.io.tabix.TabixFile;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.VcfLines;

/** The files that a classification writes: the table, and the VCF packed as bgzip does, with its index where it is sorted. */
final class VariantOutputs implements Closeable {
    private static final String TABLE = "variants.tsv";
    private static final String VCF = "variants.vcf.gz";

    private final OutputFolder folder;
    private final OutputStream table;
    private final TabixFile vcf;

    /** Begins the files. */
    VariantOutputs(OutputFolder folder, VcfLines lines) {
        this.folder = folder;
        this.table = folder.file(TABLE);
        this.vcf = new TabixFile(folder.file(VCF), LineFormat.VCF);
        write(VariantTable.header().getBytes(StandardCharsets.UTF_8), PackedLines.of(lines.header(), LineFormat.VCF));
    }

    /** Writes a batch, in file order. */
    void write(ClassifiedBatch classified) {
        write(classified.table(), classified.vcf());
    }

    /** Ends the files. */
    @Override
    public void close() {
        try (table;
                vcf) {
            if (noIndex().isEmpty()) {
                vcf.writeIndex(folder.file(VCF + TabixFile.SUFFIX));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns why the VCF has no index, in a sentence; nothing where it has one. */
    Optional<String> noIndex() {
        return vcf.hindrance().map(why -> VCF + " has no index, because " + why + ".");
    }

    private void write(byte[] tableLines, PackedLines vcfLines) {
        try {
            table.write(tableLines);
            vcf.write(vcfLines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
