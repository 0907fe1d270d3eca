package org.cistron.io.gff3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.NamedGene;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.tabix.LineFormat;
import org.cistron.io.tabix.PackedLines;
import org.cistron.io.tabix.TabixFile;

/**
 * Writes the features that {@link Gff3GeneWriter} writes, packed as bgzip does, and the index that tabix makes: genome browsers open
 * the two as they are. Genes come contig by contig, by start, so that the file is sorted as it is. There are no directives among the
 * features: tabix stops at them, whoever made the index.
 */
public final class IndexedGff3GeneWriter implements GeneWriter {
    /** Text from which a pack is made: many small contigs share their blocks. */
    private static final int PACK = 1 << 20;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Gff3GeneWriter lines;
    private final TabixFile file;
    private final Supplier<OutputStream> index;

    /**
     * Writes the first line.
     *
     * @param to the packed file
     * @param index begins the index; not asked for where there can be none, which is so for contigs of 512 Mb and more
     * @throws IOException if the stream fails
     */
    public IndexedGff3GeneWriter(OutputStream to, Supplier<OutputStream> index, WriterSettings settings)
            throws IOException {
        this.lines = new Gff3GeneWriter(pending, settings, false);
        this.file = new TabixFile(to, LineFormat.GFF3);
        this.index = index;
    }

    @Override
    public void write(Sequence contig, List<NamedGene> genes) throws IOException {
        lines.write(contig, genes);
        lines.flush();
        if (pending.size() >= PACK) {
            pack();
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            lines.close();
            pack();
            if (file.hindrance().isEmpty()) {
                file.writeIndex(index.get());
            }
        }
    }

    @Override
    public Optional<String> hindrance() {
        return file.hindrance();
    }

    private void pack() throws IOException {
        file.write(PackedLines.of(pending.toByteArray(), LineFormat.GFF3));
        pending.reset();
    }
}
