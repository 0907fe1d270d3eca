package org.cistron.genes.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.Hexamers;

/**
 * Learns the motifs before the starts of a genome by expectation maximisation: each start has one of the motifs, at one of the
 * places, or none (the mixture of Bailey and Elkan 1994, with a distribution over places).
 *
 * <p>The first motif begins as the complement of the 16S rRNA's end (Shine and Dalgarno 1974), the second as whatever
 * hexamer is most enriched at a place among the starts that the first does not explain: in genomes with many
 * leaderless transcripts that is a promoter element.
 */
final class MotifSearch {
    private static final int ROUNDS = 12;
    private static final double PSEUDOCOUNT = 2;
    private static final String SHINE_DALGARNO = "AGGAGG";
    /**
     * A promoter keeps its distance from the start, while composition, such as a run of T, lies anywhere: in the genomes of the
     * training set the one has 0.52 to 0.97, the other 0.22 to 0.49.
     */
    private static final double LEAST_CONCENTRATION = 0.5;

    private final double[] composition;
    /** Hexamers by start and place; -1 where there is an N. */
    private final short[][] hexamers;

    MotifSearch(List<byte[]> contexts) {
        composition = composition(contexts);
        hexamers = contexts.stream().map(MotifSearch::hexamers).toArray(short[][]::new);
    }

    double[] composition() {
        return composition.clone();
    }

    /** Returns one or two motifs, the ribosome-binding site first; a second one if it keeps its distance and is worth it. */
    List<Motif> search() {
        List<Motif> motifs = maximise(List.of(seed(code(SHINE_DALGARNO), ribosomeBindingPlaces(), 0.5)));
        int second = mostEnriched(motifs.get(0));
        List<Motif> start = new ArrayList<>(motifs);
        start.add(seed(second % Hexamers.COUNT, around(second / Hexamers.COUNT), 0.1));
        List<Motif> both = maximise(start);
        return isOne(both.get(1)) && gain(motifs, both) > 0 ? both : motifs;
    }

    private static boolean isOne(Motif motif) {
        return motif.concentration() >= LEAST_CONCENTRATION;
    }

    /** Returns by how much more motifs are better than fewer, each number of a motif paid for (Schwarz 1978). */
    private double gain(List<Motif> fewer, List<Motif> more) {
        int numbers = (more.size() - fewer.size()) * (3 * Motif.LENGTH + Motif.PLACES);
        return logLikelihood(more) - logLikelihood(fewer) - 0.5 * numbers * Math.log(Math.max(1, hexamers.length));
    }

    private double logLikelihood(List<Motif> motifs) {
        double[][] odds = odds(motifs);
        double[][] joint = new double[motifs.size()][Motif.PLACES];
        return Arrays.stream(hexamers)
                .mapToDouble(places -> Math.log(weigh(motifs, odds, places, joint)))
                .sum();
    }

    private double[][] odds(List<Motif> motifs) {
        return motifs.stream().map(m -> m.odds(composition)).toArray(double[][]::new);
    }

    private List<Motif> maximise(List<Motif> start) {
        List<Motif> motifs = start;
        for (int round = 0; round < ROUNDS; round++) {
            motifs = improve(motifs);
        }
        return motifs;
    }

    private List<Motif> improve(List<Motif> motifs) {
        int count = motifs.size();
        double[][] odds = odds(motifs);
        Tally[] tallies = new Tally[count];
        Arrays.setAll(tallies, i -> new Tally());
        double[][] joint = new double[count][Motif.PLACES];
        for (short[] places : hexamers) {
            double total = weigh(motifs, odds, places, joint);
            for (int m = 0; m < count; m++) {
                tallies[m].add(places, joint[m], total);
            }
        }
        List<Motif> improved = new ArrayList<>();
        for (Tally tally : tallies) {
            improved.add(tally.motif(hexamers.length));
        }
        return improved;
    }

    /** Fills in the weight of each motif at each place and returns the weight of everything, no motif included. */
    private static double weigh(List<Motif> motifs, double[][] odds, short[] places, double[][] joint) {
        double none = 1;
        double total = 0;
        for (int m = 0; m < joint.length; m++) {
            Motif motif = motifs.get(m);
            none -= motif.share();
            for (int place = 0; place < Motif.PLACES; place++) {
                double weight = places[place] < 0 ? 0 : motif.share() * motif.spacing()[place] * odds[m][places[place]];
                joint[m][place] = weight;
                total += weight;
            }
        }
        return total + Math.max(none, 1e-3);
    }

    private final class Tally {
        private final double[][] bases = new double[Motif.LENGTH][4];
        private final double[] places = new double[Motif.PLACES];
        private double sum;

        void add(short[] hexamersByPlace, double[] weights, double total) {
            for (int place = 0; place < Motif.PLACES; place++) {
                double share = weights[place] / total;
                if (share < 1e-6) {
                    continue;
                }
                sum += share;
                places[place] += share;
                for (int i = 0; i < Motif.LENGTH; i++) {
                    bases[i][Hexamers.base(hexamersByPlace[place], i)] += share;
                }
            }
        }

        Motif motif(int starts) {
            double[][] probabilities = new double[Motif.LENGTH][4];
            for (int i = 0; i < Motif.LENGTH; i++) {
                for (int base = 0; base < 4; base++) {
                    probabilities[i][base] = (bases[i][base] + PSEUDOCOUNT * composition[base]) / (sum + PSEUDOCOUNT);
                }
            }
            return new Motif(probabilities, smoothed(places, sum), Math.min(0.98, sum / Math.max(1, starts)));
        }
    }

    private static double[] smoothed(double[] places, double sum) {
        double[] spacing = new double[places.length];
        double total = 0;
        for (int i = 0; i < places.length; i++) {
            double before = places[Math.max(0, i - 1)];
            double after = places[Math.min(places.length - 1, i + 1)];
            spacing[i] = 0.8 * places[i] + 0.1 * (before + after) + 0.01 * sum / places.length + 1e-3;
            total += spacing[i];
        }
        for (int i = 0; i < spacing.length; i++) {
            spacing[i] /= total;
        }
        return spacing;
    }

    /** Returns place * COUNT + hexamer of the hexamer that stands out most among starts the first motif leaves over. */
    private int mostEnriched(Motif first) {
        double[][] odds = {first.odds(composition)};
        double[][] joint = new double[1][Motif.PLACES];
        double[][] counts = new double[Motif.PLACES][Hexamers.COUNT];
        double left = 0;
        for (short[] places : hexamers) {
            double total = weigh(List.of(first), odds, places, joint);
            double unexplained = 1 - Arrays.stream(joint[0]).sum() / total;
            left += unexplained;
            for (int place = 0; place < Motif.PLACES; place++) {
                if (places[place] >= 0) {
                    counts[place][places[place]] += unexplained;
                }
            }
        }
        return best(counts, left);
    }

    private int best(double[][] counts, double starts) {
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int place = 1; place < Motif.PLACES - 1; place++) {
            for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
                double seen = counts[place - 1][hexamer] + counts[place][hexamer] + counts[place + 1][hexamer];
                double expected = 3 * starts * probability(hexamer) + 1;
                double score = seen * Math.log((seen + 1) / expected);
                if (score > bestScore) {
                    bestScore = score;
                    best = place * Hexamers.COUNT + hexamer;
                }
            }
        }
        return best;
    }

    private double probability(int hexamer) {
        double product = 1;
        for (int i = 0; i < Motif.LENGTH; i++) {
            product *= composition[Hexamers.base(hexamer, i)];
        }
        return product;
    }

    private Motif seed(int hexamer, double[] places, double share) {
        double[][] probabilities = new double[Motif.LENGTH][4];
        for (int i = 0; i < Motif.LENGTH; i++) {
            Arrays.fill(probabilities[i], 0.1);
            probabilities[i][Hexamers.base(hexamer, i)] = 0.7;
        }
        return new Motif(probabilities, places, share);
    }

    /** Spacers of 3 to 14 nucleotides, 6 to 8 the likeliest. */
    private static double[] ribosomeBindingPlaces() {
        double[] places = new double[Motif.PLACES];
        for (int place = 0; place < places.length; place++) {
            double distance = (Motif.spacer(place) - 7) / 3.0;
            places[place] = Math.exp(-0.5 * distance * distance) + 1e-3;
        }
        return normalised(places);
    }

    private static double[] around(int centre) {
        double[] places = new double[Motif.PLACES];
        for (int place = 0; place < places.length; place++) {
            double distance = (place - centre) / 2.0;
            places[place] = Math.exp(-0.5 * distance * distance) + 1e-3;
        }
        return normalised(places);
    }

    private static double[] normalised(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(v -> v / sum).toArray();
    }

    private static short[] hexamers(byte[] context) {
        short[] places = new short[Motif.PLACES];
        for (int place = 0; place < places.length; place++) {
            int value = 0;
            boolean known = true;
            for (int i = 0; i < Motif.LENGTH; i++) {
                known &= context[place + i] < 4;
                value = Hexamers.append(value, context[place + i]);
            }
            places[place] = known ? (short) value : -1;
        }
        return places;
    }

    private static int code(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            value = Hexamers.append(value, Sequence.code(letters.charAt(i)));
        }
        return value;
    }

    private static double[] composition(List<byte[]> contexts) {
        double[] counts = {1, 1, 1, 1};
        for (byte[] context : contexts) {
            for (int i = 0; i < StartContext.UPSTREAM; i++) {
                if (context[i] < 4) {
                    counts[context[i]]++;
                }
            }
        }
        return normalised(counts);
    }
}
