package org.cistron.genes.coding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.sequence.Sequence;

/**
 * Coding models of many genomes by their G+C content, each against the background of its own content: every codon is judged by
 * the one that fits the composition around it.
 *
 * <p>This finds genes whose composition is not their genome's, taken up from elsewhere (cf. the heuristic models of Besemer and
 * Borodovsky 1999), and genes of genomes too short to learn from.
 */
public final class LocalCodingModel {
    /** Nucleotides to either side of a codon's middle that tell the local composition. */
    private static final int REACH = 300;

    private final List<CodingModel> models;
    private final double lowest;
    private final double step;

    /**
     * Makes a model of models.
     *
     * @param models by rising G+C content
     * @param lowest G+C content of the first, 0 to 1
     * @param step by how much the content rises from one to the next
     */
    public LocalCodingModel(List<CodingModel> models, double lowest, double step) {
        this.models = List.copyOf(models);
        this.lowest = lowest;
        this.step = step;
    }

    /** Fills in the log-odds of every codon, as {@link CodingModel#codonLogOdds} does. */
    public void codonLogOdds(Sequence contig, int start, float[] toForward, float[] toReverse) {
        Content content = new Content(contig, start, start + toForward.length);
        int runStart = 0;
        int runModel = -1;
        CodingModel.Window window = new CodingModel.Window(contig, start, toForward.length);
        for (int i = 0; i <= toForward.length; i++) {
            int model = i == toForward.length ? -2 : nearest(content.around(start + i + 1));
            if (model != runModel) {
                if (runModel >= 0) {
                    models.get(runModel).fill(window, runStart, i, toForward, toReverse);
                }
                runStart = i;
                runModel = model;
            }
        }
    }

    /** Returns the model nearest to a G+C content. */
    public CodingModel at(double content) {
        return models.get(nearest(content));
    }

    /** Writes all models. */
    public void write(DataOutput to) throws IOException {
        to.writeByte(models.size());
        to.writeDouble(lowest);
        to.writeDouble(step);
        for (CodingModel model : models) {
            model.write(to);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LocalCodingModel read(DataInput from) throws IOException {
        int count = from.readByte();
        double lowest = from.readDouble();
        double step = from.readDouble();
        List<CodingModel> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            models.add(CodingModel.read(from));
        }
        return new LocalCodingModel(models, lowest, step);
    }

    private int nearest(double content) {
        return (int) Math.max(0, Math.min(models.size() - 1, Math.round((content - lowest) / step)));
    }

    /** G+C content around a position. */
    private static final class Content {
        private final int offset;
        private final int end;
        private final int[] strong;
        private final int[] known;

        Content(Sequence contig, int from, int to) {
            offset = Math.max(0, from - REACH);
            end = Math.min(contig.length(), to + REACH + 2);
            strong = new int[end - offset + 1];
            known = new int[end - offset + 1];
            for (int i = offset; i < end; i++) {
                byte base = contig.base(i);
                strong[i - offset + 1] = strong[i - offset] + (base == Sequence.C || base == Sequence.G ? 1 : 0);
                known[i - offset + 1] = known[i - offset] + (base == Sequence.N ? 0 : 1);
            }
        }

        double around(int centre) {
            int from = Math.max(offset, Math.min(end, centre - REACH)) - offset;
            int to = Math.max(offset, Math.min(end, centre + REACH + 1)) - offset;
            return (strong[to] - strong[from] + 0.5) / (known[to] - known[from] + 1);
        }
    }
}
