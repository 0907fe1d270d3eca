package org.cistron.io.gff3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;

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
        if (BedRegions.looksLikeBed(file)) {
            return BedRegions.read(file);
        }
        Gff3Regions reader = new Gff3Regions();
        new Gff3Lines(
                        (contig, line) -> reader.lengths.put(contig.name(), contig.length()),
                        (feature, line) -> reader.regions.add(feature.region()))
                .read(file);
        return reader.regions.stream().flatMap(reader::withinContig).toList();
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
