package org.cistron.io.gff3;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/** The lines of one CDS. What is said of the whole stands in its first line. */
final class CdsParts {
    private static final Set<String> NOT_PARTIAL = Set.of("", "00", "false");

    /**
     * Says which lines belong together: those of one contig and strand that share an ID; a line without ID is alone.
     *
     * @param contig the contig's id
     * @param strand the strand
     * @param id the ID
     * @param line the line where there is no ID, else 0
     */
    record Key(String contig, Strand strand, String id, long line) {}

    private final Gff3Feature first;
    private final long line;
    private final List<Region> regions = new ArrayList<>();
    private final List<Integer> phases = new ArrayList<>();

    CdsParts(Gff3Feature first, long line) {
        this.first = first;
        this.line = line;
    }

    static Key key(Gff3Feature feature, long line) {
        String id = feature.attribute("ID");
        return new Key(feature.region().contig(), strand(feature), id, id.isEmpty() ? line : 0);
    }

    void add(Gff3Feature part) {
        regions.add(part.region());
        phases.add(part.phase());
    }

    long line() {
        return line;
    }

    AnnotatedCds join() {
        boolean pseudo = first.attribute("pseudo").equalsIgnoreCase("true")
                || first.attributes().containsKey("pseudogene");
        return new AnnotatedCds(
                first.region().contig(),
                regions,
                phases,
                strand(first),
                first.score(),
                NOT_PARTIAL.contains(first.attribute("partial")),
                pseudo,
                first.attributes());
    }

    private static Strand strand(Gff3Feature cds) {
        return cds.strand().orElseThrow();
    }
}
