package org.cistron.variants.consequence;

import java.util.EnumSet;
import java.util.Set;
import org.cistron.api.feature.Window;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.PreparedTranscript;

/**
 * Terms of splicing: the two nucleotides at either end of an intron are the site; the region is three nucleotides of the exon
 * and the third to eighth of the intron (SO:0001630). An insertion belongs to what lies on both sides of it.
 */
final class SpliceTerms {
    private static final int SITE = 2;
    /** How far a splice region reaches from an intron, and so out of a transcript whose outermost exon is shorter. */
    static final int REGION_IN_EXON = 3;

    private static final int REGION_IN_INTRON = 8;

    private SpliceTerms() {}

    static Set<ConsequenceTerm> of(Allele allele, PreparedTranscript transcript) {
        Set<ConsequenceTerm> terms = EnumSet.noneOf(ConsequenceTerm.class);
        for (Window intron : transcript.introns()) {
            if (allele.end() >= intron.start() - REGION_IN_EXON && allele.start() <= intron.end() + REGION_IN_EXON) {
                add(allele, intron, transcript.forward(), terms);
            }
        }
        return terms;
    }

    private static void add(Allele allele, Window intron, boolean forward, Set<ConsequenceTerm> terms) {
        int left = intron.start();
        int right = intron.end();
        boolean leftSite = allele.touches(left, Math.min(left + SITE, right));
        boolean rightSite = allele.touches(Math.max(left, right - SITE), right);
        if (forward ? leftSite : rightSite) {
            terms.add(ConsequenceTerm.SPLICE_DONOR_VARIANT);
        }
        if (forward ? rightSite : leftSite) {
            terms.add(ConsequenceTerm.SPLICE_ACCEPTOR_VARIANT);
        }
        boolean region = allele.touches(left - REGION_IN_EXON, Math.min(left + REGION_IN_INTRON, right))
                || allele.touches(Math.max(left, right - REGION_IN_INTRON), right + REGION_IN_EXON);
        if (region && !leftSite && !rightSite) {
            terms.add(ConsequenceTerm.SPLICE_REGION_VARIANT);
        }
        if (inIntron(allele, left, right, leftSite || rightSite)) {
            terms.add(ConsequenceTerm.INTRON_VARIANT);
        }
    }

    /** What lies in a site alone is told by the site's term. */
    private static boolean inIntron(Allele allele, int left, int right, boolean site) {
        return allele.isInsertion() ? allele.touches(left, right) && !site : allele.touches(left + SITE, right - SITE);
    }
}
