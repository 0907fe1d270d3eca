package org.cistron.genes.start;

import java.util.List;
import org.cistron.genes.coding.Hexamers;

/** A genome's motifs as tables by hexamer, so that a start costs one look-up a place and motif. */
final class MotifOdds {
    /** Stands for a hexamer with an N in it, which speaks neither for a motif nor against it. */
    private static final int UNKNOWN = Hexamers.COUNT;
    /** No genome is certain that all its genes have a motif. */
    private static final double LEAST_WITHOUT = 1e-3;

    /** By motif and hexamer: P(hexamer | motif) / P(hexamer | composition). */
    private final double[][] odds;
    /** By motif and place: share of all starts that have the motif there. */
    private final double[][] shares;

    private final double without;

    MotifOdds(List<Motif> motifs, double[] composition) {
        odds = new double[motifs.size()][Hexamers.COUNT + 1];
        shares = new double[motifs.size()][Motif.PLACES];
        double sum = 0;
        for (int m = 0; m < odds.length; m++) {
            Motif motif = motifs.get(m);
            System.arraycopy(motif.odds(composition), 0, odds[m], 0, Hexamers.COUNT);
            odds[m][UNKNOWN] = 1;
            for (int place = 0; place < Motif.PLACES; place++) {
                shares[m][place] = motif.share() * motif.spacing()[place];
            }
            sum += motif.share();
        }
        without = Math.max(1 - sum, LEAST_WITHOUT);
    }

    /** Writes the hexamer at each place of a start's context, or {@link #UNKNOWN}, into an array. */
    static void hexamers(byte[] context, int[] to) {
        int value = 0;
        int known = 0;
        for (int i = 0; i < Motif.PLACES + Motif.LENGTH - 1; i++) {
            known = context[i] < 4 ? known + 1 : 0;
            value = Hexamers.append(value, context[i]);
            if (i >= Motif.LENGTH - 1) {
                to[i - Motif.LENGTH + 1] = known >= Motif.LENGTH ? value : UNKNOWN;
            }
        }
    }

    /** Returns the log-odds of what lies at the places before a start, summed over motifs, places and none. */
    double log(int[] hexamers) {
        double total = without;
        for (int m = 0; m < odds.length; m++) {
            double[] table = odds[m];
            double[] weights = shares[m];
            for (int place = 0; place < Motif.PLACES; place++) {
                total += weights[place] * table[hexamers[place]];
            }
        }
        return Math.log(total);
    }

    /** Returns the place where a motif most probably begins, or -1 where none is likelier. */
    int likeliestPlace(byte[] context) {
        int[] hexamers = new int[Motif.PLACES];
        hexamers(context, hexamers);
        double best = without;
        int bestPlace = -1;
        for (int m = 0; m < odds.length; m++) {
            for (int place = 0; place < Motif.PLACES; place++) {
                double weight = hexamers[place] == UNKNOWN ? 0 : shares[m][place] * odds[m][hexamers[place]];
                if (weight > best) {
                    best = weight;
                    bestPlace = place;
                }
            }
        }
        return bestPlace;
    }
}
