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
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Integer> lengths = new TreeMap<>();

    private Gff3Regions() {}

    /**
     * Reads a file.
     *
     * @return its regions in file order
     * @throws InputException if it is neither; the line is named
     */
    public static List<Region> read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            return BedRegions.comeNext(lines) ? BedRegions.read(lines) : new Gff3Regions().features(lines);
        }
    }

    private List<Region> features(LineReader lines) {
        new Gff3Lines(
                        (contig, line) -> lengths.put(contig.contig(), contig.end()),
                        (feature, line) -> regions.add(feature.region()))
                .read(lines);
        return regions.stream().flatMap(this::withinContig).toList();
    }

    private Stream<Region> withinContig(Region region) {
        int length = lengths.getOrDefault(region.contig(), Integer.MAX_VALUE);
        if (region.end() <= length || region.start() >= length) {
            return Stream.of(region);
        }
        return Stream.of(
                new Region(region.contig(), region.start(), length),
                new Region(region.contig(), 0, Math.min(region.end() - length, length)));
    }
}
