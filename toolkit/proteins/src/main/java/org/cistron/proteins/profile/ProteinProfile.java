package org.cistron.proteins.profile;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/**
 * What a query's homologs have at each of its positions, which are 0-based. Arrays are indexed by code of a standard residue (see
 * {@link Residues}); they are not copied and must not be changed. Rows are weighed where they are first asked about. May be asked by many
 * threads at once.
 */
public final class ProteinProfile {
    private final Protein query;
    private final List<AlignedRow> rows;
    private final Pseudocounts pseudocounts;
    /** Where rows start or end: between two of these all positions have the same rows. */
    private final int[] borders;

    private final AtomicReferenceArray<ProfileStretch> stretches;
    final int[] alignedHomologs;
    final double[] gapFractions;
    final double[][] highestIdentities;
    final double[][] highestSimilarIdentities;

    /** Makes room for what {@link ProfileBuilder} counts; the query's row is the first. */
    ProteinProfile(Protein query, List<AlignedRow> rows, Pseudocounts pseudocounts) {
        this.query = query;
        this.rows = List.copyOf(rows);
        this.pseudocounts = pseudocounts;
        this.borders = rows.stream()
                .flatMapToInt(row -> IntStream.of(row.start(), row.end()))
                .sorted()
                .distinct()
                .toArray();
        this.stretches = new AtomicReferenceArray<>(borders.length);
        int length = query.length();
        alignedHomologs = new int[length];
        gapFractions = new double[length];
        highestIdentities = new double[length][Residues.STANDARD];
        highestSimilarIdentities = new double[length][Residues.STANDARD];
    }

    /** Returns the query. */
    public Protein query() {
        return query;
    }

    /** Returns how many homologs have a standard residue at a position. The query is not counted. */
    public int alignedHomologs(int position) {
        return alignedHomologs[position];
    }

    /** Returns how many homologs have a gap among those that have a gap or a standard residue, 0 to 1; 0 where there are none. */
    public double gapFraction(int position) {
        return gapFractions[position];
    }

    /** Returns the mean number of types of residue around, the query's included: 1 without homologs, up to 21. */
    public double effectiveNumber(int position) {
        return stretch(position).effectiveNumber();
    }

    /** Returns how frequent each residue is, by weight, the query's included; sums to one. */
    public double[] frequencies(int position) {
        return stretch(position).frequencies(position);
    }

    /** Returns the frequencies with pseudocounts: none is 0; sums to one. */
    public double[] probabilities(int position) {
        return stretch(position).probabilities(position);
    }

    /** Returns the logarithms (base 2) of probability over background frequency. */
    public double[] logOdds(int position) {
        return stretch(position).logOdds(position);
    }

    /** Returns the information of the probabilities over the background in bits, 0 or more. */
    public double relativeEntropy(int position) {
        return stretch(position).relativeEntropy(position);
    }

    /** Returns the highest identity with the query, 0 to 1, of a homolog that has the residue; 0 where none has it. */
    public double[] highestIdentities(int position) {
        return highestIdentities[position];
    }

    /** Returns the same for homologs that have the residue or one that scores above 0 with it in BLOSUM62. */
    public double[] highestSimilarIdentities(int position) {
        return highestSimilarIdentities[position];
    }

    /** Two threads may both compute it: they come to the same. */
    private ProfileStretch stretch(int position) {
        int found = Arrays.binarySearch(borders, position);
        int number = found < 0 ? -found - 2 : found;
        ProfileStretch stretch = stretches.get(number);
        if (stretch == null) {
            stretch = ProfileStretch.of(borders[number], borders[number + 1], rows, pseudocounts);
            stretches.set(number, stretch);
        }
        return stretch;
    }
}
