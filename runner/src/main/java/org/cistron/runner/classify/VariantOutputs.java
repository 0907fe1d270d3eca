package org.cistron.runner.classify;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.BlockGzip;
import org.cistron.io.vcf.VcfLines;

/** The files that a classification writes: the table, and the VCF packed as bgzip does. */
final class VariantOutputs implements Closeable {
    private static final String TABLE = "variants.tsv";
    private static final String VCF = "variants.vcf.gz";

    private final OutputStream table;
    private final OutputStream vcf;

    /** Begins the files. */
    VariantOutputs(OutputFolder folder, VcfLines lines) {
        this.table = folder.file(TABLE);
        this.vcf = folder.file(VCF);
        write(VariantTable.header().getBytes(StandardCharsets.UTF_8), BlockGzip.packed(lines.header()));
    }

    /** Writes a batch, in file order. */
    void write(ClassifiedBatch classified) {
        write(classified.table(), classified.vcf());
    }

    @Override
    public void close() {
        try (table;
                vcf) {
            vcf.write(BlockGzip.endMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] tableLines, byte[] blocks) {
        try {
            table.write(tableLines);
            vcf.write(blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
