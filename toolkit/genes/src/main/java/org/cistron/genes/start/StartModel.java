package org.cistron.genes.start;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.orf.StartCodons;

/**
 * The start-site model of a genome: which codons start genes, which motifs lie before them at which distance, and what the
 * nucleotides around them are like; as log-odds of a true start against the other start codons of its reading frame.
 */
public final class StartModel {
    private static final int KINDS = 3;

    private final byte[] kinds;
    private final float[] kindLogOdds;
    private final List<Motif> motifs;
    private final double[] composition;
    private final float[][] placeLogOdds;
    private final MotifOdds odds;

    StartModel(
            GeneticCode code, float[] kindLogOdds, List<Motif> motifs, double[] composition, float[][] placeLogOdds) {
        this.kinds = StartCodons.kinds(code);
        this.kindLogOdds = kindLogOdds;
        this.motifs = List.copyOf(motifs);
        this.composition = composition;
        this.placeLogOdds = placeLogOdds;
        this.odds = new MotifOdds(motifs, composition);
    }

    /** The motif found before a start. */
    public record Site(String motif, int spacer) {}

    /**
     * Fills in the log-odds of every start codon of both strands, as {@link org.cistron.api.feature.Evidence} wants them; other
     * places are left as they are.
     */
    public void startLogOdds(Sequence contig, int start, float[] toForward, float[] toReverse) {
        int last = Math.min(start + toForward.length, contig.length() - 2);
        byte[] context = new byte[StartContext.LENGTH];
        int[] hexamers = new int[Motif.PLACES];
        for (int position = start; position < last; position++) {
            if (kindAt(GeneticCode.codonAt(contig, position)) >= 0) {
                StartContext.fill(contig, position, Strand.FORWARD, context);
                toForward[position - start] = (float) logOdds(context, hexamers);
            }
            if (kindAt(GeneticCode.reverseCodonAt(contig, position)) >= 0) {
                StartContext.fill(contig, position, Strand.REVERSE, context);
                toReverse[position - start] = (float) logOdds(context, hexamers);
            }
        }
    }

    private int kindAt(int codon) {
        return codon < 0 ? -1 : kinds[codon];
    }

    /** Returns the log-odds of one start codon in its context; {@code hexamers} is room to work in. */
    double logOdds(byte[] context, int[] hexamers) {
        int codon = GeneticCode.codon(
                context[StartContext.UPSTREAM], context[StartContext.UPSTREAM + 1], context[StartContext.UPSTREAM + 2]);
        double sum = kindAt(codon) < 0 ? 0 : kindLogOdds[kinds[codon]];
        for (int place = 0; place < StartContext.LENGTH; place++) {
            sum += context[place] < Sequence.N ? placeLogOdds[place][context[place]] : 0;
        }
        MotifOdds.hexamers(context, hexamers);
        return sum + odds.log(hexamers);
    }

    /** Returns the motif that most probably lies before a start codon, where one is likelier than none. */
    public Optional<Site> site(Sequence contig, int position, Strand strand) {
        byte[] context = StartContext.of(contig, position, strand);
        int bestPlace = odds.likeliestPlace(context);
        return bestPlace < 0
                ? Optional.empty()
                : Optional.of(new Site(letters(context, bestPlace), Motif.spacer(bestPlace)));
    }

    private static String letters(byte[] context, int place) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Motif.LENGTH; i++) {
            letters.append(Sequence.letter(context[place + i]));
        }
        return letters.toString();
    }

    /** Returns what was learned, in a few words: motifs, their shares and commonest spacers. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Motif motif : motifs) {
            int best = 0;
            for (int place = 1; place < Motif.PLACES; place++) {
                best = motif.spacing()[place] > motif.spacing()[best] ? place : best;
            }
            parts.add(String.format(
                    java.util.Locale.ROOT,
                    "%s at %d nt before %.0f %% of starts",
                    motif.consensus(),
                    Motif.spacer(best),
                    100 * motif.share()));
        }
        return String.join(", ", parts);
    }

    /** Writes the model. */
    public void write(DataOutput to) throws IOException {
        for (int kind = 0; kind < KINDS; kind++) {
            to.writeFloat(kindLogOdds[kind]);
        }
        to.writeByte(motifs.size());
        for (Motif motif : motifs) {
            to.writeDouble(motif.share());
            for (double share : motif.spacing()) {
                to.writeDouble(share);
            }
            for (double[] place : motif.probabilities()) {
                writeAll(to, place);
            }
        }
        writeAll(to, composition);
        for (float[] place : placeLogOdds) {
            for (float value : place) {
                to.writeFloat(value);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static StartModel read(DataInput from, GeneticCode code) throws IOException {
        float[] kinds = readFloats(from, KINDS);
        List<Motif> motifs = new ArrayList<>();
        for (int count = from.readByte(); count > 0; count--) {
            double share = from.readDouble();
            double[] spacing = readDoubles(from, Motif.PLACES);
            double[][] probabilities = new double[Motif.LENGTH][];
            for (int i = 0; i < Motif.LENGTH; i++) {
                probabilities[i] = readDoubles(from, 4);
            }
            motifs.add(new Motif(probabilities, spacing, share));
        }
        double[] composition = readDoubles(from, 4);
        float[][] places = new float[StartContext.LENGTH][];
        for (int i = 0; i < places.length; i++) {
            places[i] = readFloats(from, 4);
        }
        return new StartModel(code, kinds, motifs, composition, places);
    }

    private static void writeAll(DataOutput to, double[] values) throws IOException {
        for (double value : values) {
            to.writeDouble(value);
        }
    }

    private static double[] readDoubles(DataInput from, int count) throws IOException {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = from.readDouble();
        }
        return values;
    }

    private static float[] readFloats(DataInput from, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = from.readFloat();
        }
        return values;
    }
}
