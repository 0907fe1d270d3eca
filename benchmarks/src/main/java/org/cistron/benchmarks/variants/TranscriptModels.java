package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Variant;
import org.cistron.io.annotation.LineReader;

/** The transcripts of an annotation in Ensembl's form. */
public final class TranscriptModels {
    private static final String PREFIX = "transcript:";

    private final Map<String, TranscriptModel> byId = new LinkedHashMap<>();
    private final Map<String, List<TranscriptModel>> byContig = new HashMap<>();

    /** Takes transcripts in any order. */
    public TranscriptModels(List<TranscriptModel> transcripts) {
        for (TranscriptModel transcript : transcripts) {
            byId.put(transcript.id(), transcript);
            byContig.computeIfAbsent(transcript.contig(), contig -> new ArrayList<>())
                    .add(transcript);
        }
    }

    /** Reads what {@link EnsemblForm} has written. */
    public static TranscriptModels read(Path gff3) {
        Map<String, Gff3Row> rows = new LinkedHashMap<>();
        Map<String, List<Window>> exons = new HashMap<>();
        Map<String, List<Window>> coding = new HashMap<>();
        try (LineReader lines = LineReader.open(gff3)) {
            while (lines.advance()) {
                if (!lines.line().startsWith("#")) {
                    sort(Gff3Row.parse(lines), rows, exons, coding);
                }
            }
        }
        return new TranscriptModels(rows.entrySet().stream()
                .map(row -> new TranscriptModel(
                        row.getKey(),
                        row.getValue().contig(),
                        row.getValue().attribute("biotype").stream().anyMatch("protein_coding"::equals),
                        sorted(exons.getOrDefault(row.getKey(), List.of())),
                        sorted(coding.getOrDefault(row.getKey(), List.of()))))
                .toList());
    }

    private static void sort(
            Gff3Row row, Map<String, Gff3Row> rows, Map<String, List<Window>> exons, Map<String, List<Window>> coding) {
        row.attribute("ID").filter(id -> id.startsWith(PREFIX)).ifPresent(id -> rows.put(bare(id), row));
        for (String parent : row.parents()) {
            Window window = new Window(row.start() - 1, row.end());
            if (row.type().equals("exon")) {
                exons.computeIfAbsent(bare(parent), id -> new ArrayList<>()).add(window);
            } else if (row.type().equals("CDS")) {
                coding.computeIfAbsent(bare(parent), id -> new ArrayList<>()).add(window);
            }
        }
    }

    private static List<Window> sorted(List<Window> windows) {
        return windows.stream().sorted(Comparator.comparingInt(Window::start)).toList();
    }

    /** Returns an id without {@code transcript:}. */
    static String bare(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    /** Returns all transcripts, in the order of the file. */
    public List<TranscriptModel> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the transcripts that a variant changes or lies in. */
    public List<TranscriptModel> holding(Variant variant) {
        return byContig.getOrDefault(variant.contig(), List.of()).stream()
                .filter(transcript -> transcript.holds(variant))
                .toList();
    }

    /** Returns the transcripts of some ids, in the order of the file; an id that is not known is left out. */
    public List<TranscriptModel> named(Set<String> ids) {
        return byId.values().stream()
                .filter(transcript -> ids.contains(transcript.id()))
                .toList();
    }
}
