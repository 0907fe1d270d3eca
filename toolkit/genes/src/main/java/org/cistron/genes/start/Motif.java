package org.cistron.genes.start;

import org.cistron.genes.coding.Hexamers;

/**
 * A motif of six nucleotides before start codons, with its spacing: a ribosome-binding site, or the promoter of a leaderless
 * gene.
 *
 * @param probabilities by place in the motif and nucleotide
 * @param spacing by the place where the motif begins in a {@link StartContext}, 0 to {@link #PLACES} - 1
 * @param share of all genes that have it
 */
@SuppressWarnings("ArrayRecordComponent") // Internal numbers of a model, never changed once made.
record Motif(double[][] probabilities, double[] spacing, double share) {
    /** Nucleotides in a motif. */
    static final int LENGTH = Hexamers.LENGTH;
    /** Places at which it can begin; the last leaves three nucleotides before the start codon. */
    static final int PLACES = StartContext.UPSTREAM - LENGTH - 2;
    /** Neighbouring places that count as one distance. */
    private static final int NEIGHBOURS = 5;

    /** Returns P(hexamer | motif) / P(hexamer | composition) for all hexamers. */
    double[] odds(double[] composition) {
        double[] odds = new double[Hexamers.COUNT];
        for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
            double ratio = 1;
            for (int place = 0; place < LENGTH; place++) {
                int base = Hexamers.base(hexamer, place);
                ratio *= probabilities[place][base] / composition[base];
            }
            odds[hexamer] = ratio;
        }
        return odds;
    }

    /** Returns the largest share of its occurrences that begin within {@link #NEIGHBOURS} neighbouring places. */
    double concentration() {
        double largest = 0;
        for (int first = 0; first + NEIGHBOURS <= PLACES; first++) {
            double share = 0;
            for (int place = first; place < first + NEIGHBOURS; place++) {
                share += spacing[place];
            }
            largest = Math.max(largest, share);
        }
        return largest;
    }

    /** Returns the most probable nucleotides. */
    String consensus() {
        StringBuilder letters = new StringBuilder();
        for (double[] place : probabilities) {
            int best = 0;
            for (int base = 1; base < 4; base++) {
                best = place[base] > place[best] ? base : best;
            }
            letters.append("ACGT".charAt(best));
        }
        return letters.toString();
    }

    /** Returns nucleotides between the motif's end and the start codon, for a place. */
    static int spacer(int place) {
        return StartContext.UPSTREAM - LENGTH - place;
    }
}
