package org.cistron.io.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cistron.api.sequence.Sequence;

/** What a writer writes, as text. */
public final class Written {

    private Written() {}

    /** A writer's constructor. */
    public interface Format {
        GeneWriter to(OutputStream stream, WriterSettings settings) throws IOException;
    }

    public static String by(Format format, Sequence contig, NamedGene... genes) throws IOException {
        return by(format, TestGenes.SETTINGS, List.of(Map.entry(contig, List.of(genes))));
    }

    public static String by(Format format, WriterSettings settings, List<Map.Entry<Sequence, List<NamedGene>>> contigs)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GeneWriter writer = format.to(bytes, settings)) {
            for (Map.Entry<Sequence, List<NamedGene>> contig : contigs) {
                writer.write(contig.getKey(), contig.getValue());
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
