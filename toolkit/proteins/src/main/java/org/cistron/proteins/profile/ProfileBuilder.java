package org.cistron.proteins.profile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.sequence.Protein;
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
        List<AlignedRow> rows =
                Stream.concat(Stream.of(AlignedRow.of(query)), aligned.stream()).toList();
        ProteinProfile profile = new ProteinProfile(query, rows, pseudocounts);
        aligned.forEach(row -> count(row, profile));
        finishCounts(profile);
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
}
