package org.cistron.io.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.ContigLengths;

/** Holds the features of a GFF3 file against what it says of its contigs, wherever in the file that stands. */
final class ContigBounds {
    private final String file;
    private final ContigLengths ends;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Reach> reaches = new LinkedHashMap<>();
    private final Set<String> circular = new HashSet<>();
    private int files;

    /** How far the features of one contig reach. */
    private static final class Reach {
        private final int file;
        private Region lowest;
        private long lowestLine;
        private Region highest;
        private long highestLine;

        Reach(Region first, long line, int file) {
            this.file = file;
            lowest = first;
            lowestLine = line;
            highest = first;
            highestLine = line;
        }

        void add(Region region, long line) {
            if (region.start() < lowest.start()) {
                lowest = region;
                lowestLine = line;
            }
            if (region.end() > highest.end()) {
                highest = region;
                highestLine = line;
            }
        }
    }

    ContigBounds(String file) {
        this.file = file;
        this.ends = new ContigLengths(file);
    }

    /** Notes what the file says that it describes of a contig. */
    void described(Region region, long line) {
        ends.add(region.contig(), region.end(), line);
        starts.putIfAbsent(region.contig(), region.start());
    }

    /** Notes that a contig, the whole of which a line names, is circular. */
    void circular(Region contig, long line) {
        described(contig, line);
        circular.add(contig.contig());
    }

    /** Notes that another file begins, where several were put together. */
    void nextFile() {
        files++;
    }

    /**
     * Notes a feature.
     *
     * @throws InputException if an earlier one of several files has features on its contig: their IDs may clash
     */
    void feature(Region region, long line) {
        Reach reach = reaches.get(region.contig());
        if (reach != null && reach.file != files) {
            throw new InputException(
                    file,
                    line,
                    "found contig " + region.contig()
                            + " again behind another ##gff-version, expected each contig in one"
                            + " of the files that were put together",
                    "If no ID stands in two of them, take out the second ##gff-version.");
        }
        if (reach == null) {
            reaches.put(region.contig(), new Reach(region, line, files));
        } else {
            reach.add(region, line);
        }
    }

    /**
     * Checks all features.
     *
     * @throws InputException if one lies outside what the file says it describes; on a circular contig it may end on the next
     *     round
     */
    void check() {
        reaches.forEach((contig, reach) -> {
            int start = starts.getOrDefault(contig, 0);
            int end = ends.of(contig).orElse(Integer.MAX_VALUE);
            boolean round = circular.contains(contig) && reach.highest.end() - end <= end;
            if (reach.lowest.start() < start) {
                throw outside(reach.lowest, reach.lowestLine, start, end);
            }
            if (reach.highest.start() >= end || (reach.highest.end() > end && !round)) {
                throw outside(reach.highest, reach.highestLine, start, end);
            }
        });
    }

    private InputException outside(Region region, long line, int start, int end) {
        return new InputException(
                file,
                line,
                "found a feature at " + (region.start() + 1L) + ".." + region.end() + ", expected it within "
                        + (start + 1L) + ".." + end + " of contig " + region.contig(),
                "Correct the coordinates or the ##sequence-region; a circular contig needs a region feature with"
                        + " Is_circular=true.");
    }

    /** Returns a contig's length, or 0 where the file does not give it. */
    int length(String contig) {
        return starts.getOrDefault(contig, 1) == 0 ? ends.of(contig).orElse(0) : 0;
    }

    /** Notes that a contig is circular, since a transcript lies over its origin. */
    void foundCircular(String contig) {
        circular.add(contig);
    }

    boolean isCircular(String contig) {
        return circular.contains(contig);
    }

    /** Returns lengths and circular contigs; a contig of which the file describes a later part has no known length. */
    ContigFacts facts() {
        Map<String, Integer> lengths = new LinkedHashMap<>(ends.all());
        lengths.keySet().removeIf(contig -> length(contig) == 0);
        return new ContigFacts(lengths, circular);
    }
}
