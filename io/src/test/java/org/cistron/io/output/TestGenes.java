package org.cistron.io.output;

import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.GeneticCode;

/** Genes and settings for tests of writers. */
public final class TestGenes {
    public static final WriterSettings SETTINGS = new WriterSettings(GeneticCode.byNumber(11), "Cistron_0.1.0");

    private TestGenes() {}

    public static NamedGene gene(String contig, String tag, CodingRegion region) {
        return gene(contig, tag, region, Map.of());
    }

    public static NamedGene gene(String contig, String tag, CodingRegion region, Map<String, String> notes) {
        return new NamedGene(new Gene(contig, region, 0.99874, 0.9, 123.456, -0.001, notes), tag);
    }
}
