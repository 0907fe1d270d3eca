package org.cistron.io.gff3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.LineReader;

/**
 * Reads regions, of features of any type, from GFF3 or BED (told by content), plain or gzip.
 *
 * <p>A region over the origin of a circular contig, with an end beyond the length that the file gives, comes as two.
 */
public final class Gff3Regions {
    private final List<FoundRegion> regions = new ArrayList<>();
    private final Map<String, Integer> lengths = new TreeMap<>();

    private Gff3Regions() {}

    /**
     * Reads a file. One without a line of data, even an empty one, has no regions.
     *
     * @return its regions in file order, with their lines
     * @throws InputException if it is neither; the line is named
     */
    public static List<FoundRegion> read(Path file) {
        try (LineReader lines = LineReader.openMaybeEmpty(file)) {
            if (BedRegions.noData(lines)) {
                return List.of();
            }
            return BedRegions.comeNext(lines) ? BedRegions.read(lines) : new Gff3Regions().features(lines);
        }
    }

    private List<FoundRegion> features(LineReader lines) {
        new Gff3Lines(
                        (contig, line) -> lengths.put(contig.contig(), contig.end()),
                        (feature, line) -> regions.add(new FoundRegion(feature.region(), line)))
                .read(lines);
        return regions.stream().flatMap(this::withinContig).toList();
    }

    private Stream<FoundRegion> withinContig(FoundRegion found) {
        Region region = found.region();
        int length = lengths.getOrDefault(region.contig(), Integer.MAX_VALUE);
        if (region.end() <= length || region.start() >= length) {
            return Stream.of(found);
        }
        return Stream.of(
                        new Region(region.contig(), region.start(), length),
                        new Region(region.contig(), 0, Math.min(region.end() - length, length)))
                .map(part -> new FoundRegion(part, found.line()));
    }
}
