package org.cistron.runner.labelled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.proteins.alignment.Anchor;
import org.cistron.proteins.alignment.GappedAligner;
import org.cistron.proteins.alignment.QueryScores;
import org.cistron.proteins.sequence.Protein;

/**
 * Finds pairs of proteins of which one has at least 90 % of the other's residues, in an alignment: forms of one protein, fragments of
 * it, and paralogs that hardly differ. Only pairs that share as many words of six residues as such a likeness leaves whole are
 * aligned, so that none is missed for want of a search.
 */
final class NearIdenticalProteins {
    /** The least share of the shorter protein's residues that is the same. */
    private static final double IDENTITY = 0.9;

    private static final int WORD = 6;
    private static final int BITS = 5;
    private static final int NUMBER_BITS = 24;
    /** An alignment goes on through any insertion of this many half-bits. */
    private static final int DROP_OFF = 400;

    private final List<Protein> proteins;
    private final long[] words;

    private NearIdenticalProteins(List<Protein> proteins) {
        this.proteins = proteins;
        this.words = words(proteins);
    }

    /**
     * A pair.
     *
     * @param one the shorter protein's id
     * @param other the other's
     */
    record Pair(String one, String other) {}

    /** Returns the pairs among proteins, in the order of their ids. */
    static List<Pair> among(Map<String, String> residuesById) {
        List<Protein> proteins = new ArrayList<>();
        new TreeMap<>(residuesById).forEach((id, residues) -> proteins.add(Protein.of(id, residues)));
        NearIdenticalProteins search = new NearIdenticalProteins(proteins);
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < proteins.size(); number++) {
            search.add(number, pairs);
        }
        return pairs;
    }

    private void add(int number, List<Pair> pairs) {
        Protein query = proteins.get(number);
        shared(number).forEach((other, positions) -> {
            Protein target = proteins.get(other);
            boolean shorter = query.length() < target.length() || (query.length() == target.length() && number < other);
            if (shorter && positions.size() >= least(query.length()) && isAlike(query, target, positions)) {
                pairs.add(new Pair(query.id(), target.id()));
            }
        });
    }

    /** Each residue that differs spoils six words. */
    private static int least(int length) {
        int different = (int) Math.floor((1 - IDENTITY) * length);
        return Math.max(1, length - WORD + 1 - WORD * different);
    }

    /** Positions of a protein's words that others have too, by the other's number. */
    private Map<Integer, List<Integer>> shared(int number) {
        Protein query = proteins.get(number);
        Map<Integer, List<Integer>> shared = new TreeMap<>();
        for (int at = 0; at + WORD <= query.length(); at++) {
            long word = word(query, at) << NUMBER_BITS;
            int from = Arrays.binarySearch(words, word);
            for (int i = from < 0 ? -from - 1 : from;
                    i < words.length && words[i] >> NUMBER_BITS == word >> NUMBER_BITS;
                    i++) {
                int other = (int) (words[i] & ((1 << NUMBER_BITS) - 1));
                if (other != number) {
                    shared.computeIfAbsent(other, key -> new ArrayList<>()).add(at);
                }
            }
        }
        return shared;
    }

    private static boolean isAlike(Protein query, Protein target, List<Integer> positions) {
        byte[] residues = new byte[target.length() + 2];
        Arrays.fill(residues, QueryScores.BOUNDARY);
        target.copyTo(residues, 1);
        GappedAligner aligner = new GappedAligner(QueryScores.plain(query), residues, DROP_OFF);
        Anchor anchor = anchor(query, target, positions);
        return aligner.align(anchor, target).alignment().identities() >= IDENTITY * query.length();
    }

    /** The pair of positions in the middle of the shift on which the most words lie. */
    private static Anchor anchor(Protein query, Protein target, List<Integer> positions) {
        Map<Long, List<Integer>> places = new TreeMap<>();
        for (int at = 0; at + WORD <= target.length(); at++) {
            places.computeIfAbsent(word(target, at), key -> new ArrayList<>()).add(at);
        }
        Map<Integer, List<Integer>> shifts = new TreeMap<>();
        for (int at : positions) {
            for (int there : places.get(word(query, at))) {
                shifts.computeIfAbsent(there - at, key -> new ArrayList<>()).add(at);
            }
        }
        int best = shifts.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .orElseThrow()
                .getKey();
        List<Integer> along = shifts.get(best);
        int middle = along.get(along.size() / 2);
        return new Anchor(middle, 1 + middle + best, 1, 1 + target.length());
    }

    private static long[] words(List<Protein> proteins) {
        List<long[]> all = new ArrayList<>();
        for (int number = 0; number < proteins.size(); number++) {
            Protein protein = proteins.get(number);
            long[] own = new long[Math.max(0, protein.length() - WORD + 1)];
            for (int at = 0; at < own.length; at++) {
                own[at] = (word(protein, at) << NUMBER_BITS) + number;
            }
            all.add(Arrays.stream(own).sorted().distinct().toArray());
        }
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long word(Protein protein, int at) {
        long word = 0;
        for (int i = at; i < at + WORD; i++) {
            word = (word << BITS) + protein.residue(i);
        }
        return word;
    }
}
