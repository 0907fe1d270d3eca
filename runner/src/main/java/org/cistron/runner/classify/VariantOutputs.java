package org.cistron.runner.classify;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.BlockGzip;
import org.cistron.io.vcf.InfoEntry;
import org.cistron.io.vcf.Provenance;
import org.cistron.io.vcf.VcfHeader;
import org.cistron.io.vcf.VcfWriter;
import org.cistron.io.vcf.field.ConsequenceField;

/** The files that a classification writes. */
final class VariantOutputs implements Closeable {
    private static final String TABLE = "variants.tsv";
    private static final String VCF = "variants.vcf.gz";

    private final String field;
    private final OutputStream table;
    private final VcfWriter vcf;

    VariantOutputs(OutputFolder folder, VcfHeader header, ConsequenceField field, Provenance provenance) {
        this.field = field.definition().id();
        try {
            this.table = folder.file(TABLE);
            this.vcf = new VcfWriter(new BlockGzip(folder.file(VCF)), header, List.of(field.definition()), provenance);
            table.write(VariantTable.header().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a batch, in file order. */
    void write(RecordBatch batch, ClassifiedBatch classified) {
        try {
            table.write(classified.table().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < batch.records().size(); i++) {
                List<String> entries = classified.entries().get(i);
                vcf.write(
                        batch.records().get(i).line(),
                        entries.isEmpty() ? List.of() : List.of(new InfoEntry(field, entries)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many values of an earlier run gave way to ours. */
    long replacedValues() {
        return vcf.replacedValues();
    }

    @Override
    public void close() {
        try (table;
                vcf) {
            table.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
