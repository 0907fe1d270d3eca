package org.cistron.proteins.profile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.BackgroundFrequencies;
import org.cistron.proteins.substitution.Blosum62;
import org.cistron.proteins.substitution.TargetFrequencies;

/** Builds profiles. One may serve many threads; the order of homologs makes no difference. */
public final class ProfileBuilder {
    private final Pseudocounts pseudocounts = new Pseudocounts(new TargetFrequencies());

    /**
     * Builds the profile of a query from some of the homologs that were found.
     *
     * @param query the protein
     * @param homologs homologs of it
     * @param chosen which of them to take, see {@link HomologSelection}
     */
    public ProteinProfile build(Protein query, List<Homolog> homologs, Predicate<Homolog> chosen) {
        return build(query, homologs.stream().filter(chosen).map(AlignedRow::of).toList());
    }

    /**
     * Builds the profile of a query from rows.
     *
     * @param query the protein
     * @param homologs rows of homologs, the query itself not among them
     * @throws IllegalArgumentException if a row has not as many positions as the query
     */
    public ProteinProfile build(Protein query, List<AlignedRow> homologs) {
        if (homologs.stream().anyMatch(row -> row.length() != query.length())) {
            throw new IllegalArgumentException("a row that is not as long as the query " + query);
        }
        List<AlignedRow> aligned = homologs.stream().sorted().toList();
        ProteinProfile profile = new ProteinProfile(query);
        aligned.forEach(row -> count(row, profile));
        finishCounts(profile);
        List<AlignedRow> rows =
                Stream.concat(Stream.of(AlignedRow.of(query)), aligned.stream()).toList();
        int[] ends = rows.stream()
                .flatMapToInt(row -> IntStream.of(row.start(), row.end()))
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i + 1 < ends.length; i++) {
            fill(ends[i], ends[i + 1], rows, profile);
        }
        return profile;
    }

    /** Adds a homolog to what is counted without weights; gaps are counted for now where their fraction will be. */
    private static void count(AlignedRow row, ProteinProfile profile) {
        for (int position = row.start(); position < row.end(); position++) {
            if (row.hasStandard(position)) {
                profile.alignedHomologs[position]++;
                double[] highest = profile.highestIdentities[position];
                highest[row.residue(position)] = Math.max(highest[row.residue(position)], row.identity());
            }
            profile.gapFractions[position] += row.hasGap(position) ? 1 : 0;
        }
    }

    private static void finishCounts(ProteinProfile profile) {
        for (int position = 0; position < profile.gapFractions.length; position++) {
            double gaps = profile.gapFractions[position];
            profile.gapFractions[position] = gaps == 0 ? 0 : gaps / (gaps + profile.alignedHomologs[position]);
            profile.highestSimilarIdentities[position] = similar(profile.highestIdentities[position]);
        }
    }

    private static double[] similar(double[] highest) {
        double[] similar = new double[highest.length];
        for (int residue = 0; residue < similar.length; residue++) {
            for (int other = 0; other < similar.length; other++) {
                if (Blosum62.score(residue, other) > 0) {
                    similar[residue] = Math.max(similar[residue], highest[other]);
                }
            }
        }
        return similar;
    }

    /** Fills a stretch in which no row starts or ends. */
    private void fill(int start, int end, List<AlignedRow> rows, ProteinProfile profile) {
        ReducedAlignment reduced = new ReducedAlignment(rows.stream()
                .filter(row -> row.start() <= start && row.end() >= end)
                .toList());
        for (int position = start; position < end; position++) {
            double[] frequencies = reduced.frequencies(position);
            double[] probabilities = pseudocounts.mix(frequencies, reduced.effectiveNumber());
            profile.effectiveNumbers[position] = reduced.effectiveNumber();
            profile.frequencies[position] = frequencies;
            profile.probabilities[position] = probabilities;
            profile.logOdds[position] = logOdds(probabilities);
            profile.relativeEntropies[position] = relativeEntropy(probabilities, profile.logOdds[position]);
        }
    }

    private static double[] logOdds(double[] probabilities) {
        double[] logOdds = new double[Residues.STANDARD];
        for (int residue = 0; residue < logOdds.length; residue++) {
            logOdds[residue] = Math.log(probabilities[residue] / BackgroundFrequencies.of(residue)) / Math.log(2);
        }
        return logOdds;
    }

    private static double relativeEntropy(double[] probabilities, double[] logOdds) {
        double sum = 0;
        for (int residue = 0; residue < probabilities.length; residue++) {
            sum += probabilities[residue] * logOdds[residue];
        }
        return Math.max(0, sum);
    }
}
