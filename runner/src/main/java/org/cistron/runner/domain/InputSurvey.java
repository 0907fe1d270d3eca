package org.cistron.runner.domain;

import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.composition.MixedGenomeTest;

/**
 * What an input consists of, from one reading.
 *
 * @param bases of all contigs together
 * @param contents the contigs by G+C content
 * @param nucleotides of all contigs
 * @param inShortContigs nucleotides of the contigs that are too short to have a signature of their own
 */
public record InputSurvey(BaseCount bases, ContentCounts contents, long nucleotides, long inShortContigs) {

    /** Reads all contigs. */
    public static InputSurvey of(Stream<Sequence> contigs) {
        BaseCount bases = BaseCount.NONE;
        ContentCounts contents = new ContentCounts();
        long nucleotides = 0;
        long inShortContigs = 0;
        for (Sequence contig : (Iterable<Sequence>) contigs::iterator) {
            BaseCount of = BaseCount.of(contig);
            bases = bases.plus(of);
            contents.add(of);
            nucleotides += contig.length();
            inShortContigs += contig.length() < MixedGenomeTest.SHORTEST ? contig.length() : 0;
        }
        return new InputSurvey(bases, contents, nucleotides, inShortContigs);
    }
}
