package org.cistron.benchmarks.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;

/**
 * Writes GFF3 of NCBI, WormBase, TAIR or FlyBase in the form of Ensembl's, as {@code bcftools csq} reads it: ids begin with
 * {@code gene:} and {@code transcript:}, every line has one parent, biotypes are Ensembl's, and untranslated regions have
 * lines. These are what is left of the exons, also where the source has lines for them.
 *
 * <p>Where the ribosome slips forward, the nucleotide it skips is left out of the exon, as Ensembl has it.
 */
public final class EnsemblForm {
    private static final Pattern PREFIX = Pattern.compile("^(Gene:|Transcript:|gene-|rna-)");

    private EnsemblForm() {}

    /**
     * What was written.
     *
     * @param genes how many genes
     * @param transcripts how many transcripts
     * @param translated how many of these have coding parts
     * @param codingParts lines of coding parts, one for each transcript
     * @param made transcripts that the source has only parts of
     * @param leftOut transcripts that the source has only exons of, neither a line nor coding parts
     */
    public record Written(int genes, int transcripts, int translated, int codingParts, int made, int leftOut) {}

    /**
     * Converts a file.
     *
     * @param from GFF3, plain or packed
     * @param to the file to be written, plain
     * @throws InputException if it is not GFF3, or two transcripts would have one id
     */
    public static Written convert(Path from, Path to) {
        SourceAnnotation source = SourceAnnotation.read(from);
        Map<String, List<TranscriptParts>> byGene = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (TranscriptParts transcript : source.transcripts()) {
            if (!ids.add(bare(transcript.id()))) {
                throw new InputException(
                        from.toString(),
                        "found two transcripts " + bare(transcript.id()),
                        "Give them ids of their own.");
            }
            byGene.computeIfAbsent(geneOf(transcript), key -> new ArrayList<>()).add(transcript);
        }
        List<EnsemblGene> genes = byGene.entrySet().stream()
                .map(gene -> new EnsemblGene(bare(gene.getKey()), source.gene(gene.getKey()), gene.getValue()))
                .sorted(Comparator.comparing(EnsemblGene::contig).thenComparingInt(EnsemblGene::start))
                .toList();
        write(genes, to);
        return written(source, genes);
    }

    private static String geneOf(TranscriptParts transcript) {
        return transcript.row().map(row -> row.parents().get(0)).orElse(transcript.id());
    }

    /** Returns an id without the prefix of its source. */
    static String bare(String id) {
        return PREFIX.matcher(id).replaceFirst("");
    }

    private static void write(List<EnsemblGene> genes, Path to) {
        List<String> lines = new ArrayList<>(List.of("##gff-version 3"));
        genes.forEach(gene -> gene.rows().forEach(row -> lines.add(row.line())));
        try {
            Files.write(to, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written written(SourceAnnotation source, List<EnsemblGene> genes) {
        List<TranscriptParts> all =
                genes.stream().flatMap(gene -> gene.transcripts().stream()).toList();
        return new Written(
                genes.size(),
                all.size(),
                (int) all.stream().filter(TranscriptParts::isCoding).count(),
                all.stream().mapToInt(transcript -> transcript.coding().size()).sum(),
                (int) all.stream()
                        .map(TranscriptParts::row)
                        .filter(Optional::isEmpty)
                        .count(),
                source.nameless().size());
    }
}
