package org.cistron.hmm;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingCounts;

/** What a set of genes teaches: hexamers of coding sequence and background, and starts. */
final class Lesson {
    private final CodingCounts counts = new CodingCounts();
    private final LocalCounts local = new LocalCounts();
    private final StartLesson starts;

    Lesson(GeneticCode code) {
        starts = new StartLesson(code);
    }

    CodingCounts counts() {
        return counts;
    }

    LocalCounts local() {
        return local;
    }

    StartLesson starts() {
        return starts;
    }

    void add(Lesson other) {
        counts.add(other.counts, 1);
        local.add(other.local);
        starts.add(other.starts);
    }

    void addBackground(Sequence contig) {
        counts.addBackground(contig, 0, contig.length());
        local.addBackground(contig);
    }

    /** Learns from one gene; its first and last codon are left out of the coding counts, as the decoder leaves them out. */
    void addGene(Sequence contig, CodingRegion region) {
        addCoding(contig, region);
        starts.addGene(contig, region);
    }

    void addCoding(Sequence contig, CodingRegion region) {
        if (region.length() > 9) {
            counts.addCoding(contig, region.start() + 3, region.end() - 3, region.strand(), 1);
            local.addCoding(contig, region);
        }
    }
}
