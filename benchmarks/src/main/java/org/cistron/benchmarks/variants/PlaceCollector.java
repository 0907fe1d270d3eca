package org.cistron.benchmarks.variants;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what programs say of the same variants: one place for each transcript that any of them names. */
final class PlaceCollector {
    private final String genome;
    private final TranscriptModels transcripts;
    private final Map<String, Verdicts> verdicts;

    PlaceCollector(String genome, TranscriptModels transcripts, Map<String, Verdicts> verdicts) {
        this.genome = genome;
        this.transcripts = transcripts;
        this.verdicts = verdicts;
    }

    List<ComparedPlace> places(List<DrawnVariant> variants) {
        return variants.stream().flatMap(this::places).toList();
    }

    private Stream<ComparedPlace> places(DrawnVariant variant) {
        Set<String> named = new HashSet<>();
        verdicts.values().forEach(said -> named.addAll(said.transcripts(variant.key())));
        return transcripts.named(named).stream().map(transcript -> place(variant, transcript));
    }

    private ComparedPlace place(DrawnVariant variant, TranscriptModel transcript) {
        Map<String, NavigableSet<ComparedTerm>> told = new LinkedHashMap<>();
        verdicts.forEach((program, said) ->
                said.of(variant.key(), transcript.id()).ifPresent(terms -> told.put(program, terms)));
        return new ComparedPlace(genome, variant, transcript, told);
    }
}
