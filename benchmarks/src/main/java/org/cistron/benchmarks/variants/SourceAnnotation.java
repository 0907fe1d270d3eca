package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.io.annotation.LineReader;

/** The genes of a GFF3 file of NCBI, WormBase, TAIR or FlyBase, put together by their {@code Parent} attributes. */
final class SourceAnnotation {
    private static final Set<String> GENES = Set.of("gene", "pseudogene");
    private static final String EXON = "exon";
    private static final String CODING = "CDS";

    /** TAIR names the protein as a second parent. */
    private static final String PROTEIN = "-Protein";

    private final Map<String, Gff3Row> genes = new LinkedHashMap<>();
    private final Map<String, Gff3Row> transcripts = new LinkedHashMap<>();
    private final Map<String, List<Gff3Row>> exons = new LinkedHashMap<>();
    private final Map<String, List<Gff3Row>> coding = new LinkedHashMap<>();

    private SourceAnnotation() {}

    /**
     * Reads a file, plain or packed.
     *
     * @throws org.cistron.api.error.InputException if it is not GFF3
     */
    static SourceAnnotation read(Path gff3) {
        SourceAnnotation annotation = new SourceAnnotation();
        try (LineReader lines = LineReader.open(gff3)) {
            while (lines.advance()) {
                if (!lines.line().startsWith("#") && !lines.line().isBlank()) {
                    annotation.add(Gff3Row.parse(lines));
                }
            }
        }
        return annotation;
    }

    private void add(Gff3Row row) {
        if (GENES.contains(row.type())) {
            row.attribute("ID").ifPresent(id -> genes.put(id, row));
        } else if (row.type().equals(EXON)) {
            row.parents().forEach(parent -> put(exons, parent, row));
        } else if (row.type().equals(CODING)) {
            row.parents().stream()
                    .filter(parent -> !parent.endsWith(PROTEIN))
                    .forEach(parent -> put(coding, parent, row));
        } else if (!row.parents().isEmpty()) {
            row.attribute("ID").ifPresent(id -> transcripts.put(id, row));
        }
    }

    private static void put(Map<String, List<Gff3Row>> parts, String parent, Gff3Row row) {
        parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
    }

    Optional<Gff3Row> gene(String id) {
        return Optional.ofNullable(genes.get(id));
    }

    /**
     * Returns the transcripts. One without a line of its own is among them where it is translated: the source has cut its line
     * off and left its parts.
     */
    List<TranscriptParts> transcripts() {
        Set<String> ids = new LinkedHashSet<>(transcripts.keySet());
        ids.addAll(coding.keySet());
        return ids.stream()
                .filter(id -> exons.containsKey(id) || coding.containsKey(id))
                .map(id -> new TranscriptParts(
                        id,
                        Optional.ofNullable(transcripts.get(id)),
                        exons.getOrDefault(id, List.of()),
                        coding.getOrDefault(id, List.of())))
                .toList();
    }

    /** Returns the transcripts that have neither a line of their own nor a coding part, exons alone. */
    List<String> nameless() {
        return exons.keySet().stream()
                .filter(id -> !transcripts.containsKey(id) && !coding.containsKey(id))
                .toList();
    }
}
