package org.cistron.variant.hmm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cistron.classifier.cases.OrientedAllele;

/**
 * A weight matrix of the nucleotides at one end of introns (Staden 1984, <em>Computer methods to locate signals in nucleic acid
 * sequences</em>, Nucleic Acids Res 12:505).
 */
final class SpliceSite {
    static final String BASES = "ACGT";
    /** Fewer sites than this teach nothing. */
    private static final int LEAST_SITES = 20;

    private static final double PSEUDOCOUNT = 1;

    private final boolean donor;
    private final List<String> sites;
    private final double[][] logs;

    private SpliceSite(boolean donor, List<String> sites) {
        this.donor = donor;
        this.sites = sites;
        this.logs = new double[before() + after()][BASES.length()];
        for (int position = 0; position < logs.length; position++) {
            fill(position);
        }
    }

    /** Learns a matrix from sites of full length; the same site counts once. */
    static SpliceSite learn(boolean donor, Collection<String> sites) {
        return new SpliceSite(donor, sites.stream().distinct().sorted().toList());
    }

    /** Finds the site that a case lies at, if it lies within one. */
    static Optional<String> site(boolean donor, OrientedAllele allele, SplicePlace place) {
        int start = start(donor, allele, place);
        int end = start + (donor ? 3 + 6 : 14 + 2);
        String sequence = allele.sequence();
        boolean fits = place.donor() == donor
                && allele.isSubstitution()
                && start >= 0
                && end <= sequence.length()
                && start <= allele.before().length()
                && allele.before().length() < end;
        return fits ? Optional.of(sequence.substring(start, end)) : Optional.empty();
    }

    /** Returns the sites that were learned from. */
    List<String> sites() {
        return sites;
    }

    /** Returns the natural logarithm of how much likelier the alternative is at its place than the reference; NaN where none can be told. */
    double logRatio(OrientedAllele allele, SplicePlace place) {
        if (sites.size() < LEAST_SITES || site(donor, allele, place).isEmpty()) {
            return Double.NaN;
        }
        double[] at = logs[allele.before().length() - start(donor, allele, place)];
        int reference = BASES.indexOf(allele.reference());
        int alternative = BASES.indexOf(allele.alternative());
        return reference < 0 || alternative < 0 ? Double.NaN : at[alternative] - at[reference];
    }

    /** Returns where the site starts in the allele's sequence. */
    private static int start(boolean donor, OrientedAllele allele, SplicePlace place) {
        int changed = allele.before().length();
        return donor ? changed - (place.distance() - 1) - 3 : changed + place.distance() - 14;
    }

    private int before() {
        return donor ? 3 : 14;
    }

    private int after() {
        return donor ? 6 : 2;
    }

    private void fill(int position) {
        double[] counts = new double[BASES.length()];
        double sum = 0;
        for (String site : sites) {
            int base = BASES.indexOf(site.charAt(position));
            if (base >= 0) {
                counts[base]++;
                sum++;
            }
        }
        for (int base = 0; base < counts.length; base++) {
            logs[position][base] = Math.log((counts[base] + PSEUDOCOUNT) / (sum + PSEUDOCOUNT * counts.length));
        }
    }
}
