package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Region;

/** The nucleotides that variants of each stratum are drawn at. */
final class DrawingPlaces {
    private static final int REACH = 10;

    private final Map<Stratum, Stretches> stretches;

    /**
     * Finds them.
     *
     * @param contigs the contigs' letters by id
     * @param transcripts all transcripts; those on other contigs count for nothing
     */
    DrawingPlaces(Map<String, String> contigs, List<TranscriptModel> transcripts) {
        List<Region> genes = new ArrayList<>();
        List<Region> borders = new ArrayList<>();
        List<Region> whole = new ArrayList<>();
        contigs.forEach((contig, letters) -> {
            List<TranscriptModel> own = transcripts.stream()
                    .filter(transcript -> transcript.contig().equals(contig))
                    .toList();
            whole.add(new Region(contig, 0, letters.length()));
            genes.addAll(Stretches.merged(own.stream()
                    .map(transcript -> new Region(contig, transcript.start(), transcript.end()))
                    .toList()));
            ends(own)
                    .forEach(end -> borders.add(
                            new Region(contig, Math.max(0, end - REACH), Math.min(letters.length(), end + REACH))));
        });
        this.stretches = Map.of(
                Stratum.GENE, new Stretches(genes),
                Stratum.BORDER, new Stretches(borders),
                Stratum.GENOME, new Stretches(whole));
    }

    private static Set<Integer> ends(List<TranscriptModel> transcripts) {
        Set<Integer> ends = new TreeSet<>();
        for (TranscriptModel transcript : transcripts) {
            Stream.concat(transcript.exons().stream(), transcript.coding().stream())
                    .flatMap(DrawingPlaces::ends)
                    .forEach(ends::add);
        }
        return ends;
    }

    private static Stream<Integer> ends(Window window) {
        return Stream.of(window.start(), window.end());
    }

    Stretches.Point draw(Stratum stratum, SplittableRandom random) {
        return stretches.get(stratum).draw(random);
    }
}
