package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A transcript with its exons and coding parts, by position.
 *
 * @param id its id as the source has it
 * @param row its own line; nothing where the source cut it off and left parts of it
 * @param exons its exons; an exon over a gap between two coding parts, where the ribosome slips, is cut in two there, and a
 *     coding part without an exon, which the source has cut off, is one
 * @param coding its coding parts
 */
record TranscriptParts(String id, Optional<Gff3Row> row, List<Gff3Row> exons, List<Gff3Row> coding) {

    /** Sorts the parts, cuts exons where coding parts leave a gap in them, and makes those that are missing. */
    TranscriptParts {
        coding = sorted(coding.stream());
        List<Gff3Row> parts = coding;
        List<Gff3Row> given = exons;
        exons = sorted(Stream.concat(
                given.stream().flatMap(exon -> cut(exon, parts)),
                parts.stream()
                        .filter(part -> given.stream().noneMatch(exon -> holds(exon, part)))
                        .map(part -> part.between(part.start(), part.end()))));
    }

    private static boolean holds(Gff3Row exon, Gff3Row part) {
        return exon.start() <= part.start() && part.end() <= exon.end();
    }

    private static List<Gff3Row> sorted(Stream<Gff3Row> rows) {
        return rows.sorted(Comparator.comparingInt(Gff3Row::start)).toList();
    }

    private static Stream<Gff3Row> cut(Gff3Row exon, List<Gff3Row> coding) {
        List<Gff3Row> pieces = new ArrayList<>();
        int first = exon.start();
        for (int i = 1; i < coding.size(); i++) {
            int left = coding.get(i - 1).end();
            int right = coding.get(i).start();
            if (exon.start() <= left && right <= exon.end() && right > left + 1) {
                pieces.add(exon.between(first, left));
                first = right;
            }
        }
        pieces.add(exon.between(first, exon.end()));
        return pieces.stream();
    }

    boolean isCoding() {
        return !coding.isEmpty();
    }

    /** Returns the line of the whole transcript: its own, or one made of its exons. */
    Gff3Row whole() {
        return row.orElseGet(() -> exons.get(0)
                .between(exons.get(0).start(), exons.get(exons.size() - 1).end()));
    }

    /** Returns what of the exons lies before the first coding position on the contig. */
    List<Gff3Row> left() {
        int first = coding.get(0).start();
        return exons.stream()
                .filter(exon -> exon.start() < first)
                .map(exon -> exon.between(exon.start(), Math.min(exon.end(), first - 1)))
                .toList();
    }

    /** Returns what of the exons lies after the last coding position on the contig. */
    List<Gff3Row> right() {
        int last = IntStream.range(0, coding.size())
                .map(i -> coding.get(i).end())
                .max()
                .orElseThrow();
        return exons.stream()
                .filter(exon -> exon.end() > last)
                .map(exon -> exon.between(Math.max(exon.start(), last + 1), exon.end()))
                .toList();
    }
}
