package org.cistron.neural.gene;

import java.util.List;
import org.cistron.genes.calling.KnownGene;

/** Windows as a network's input, with what it should say of each codon. */
final class TrainingBatch {
    private final List<TrainingWindow> windows;
    private final List<List<KnownGene>> genes;
    private final WindowEncoder encoder;
    private final CodonGrid grid;
    private final float[] labels;
    private final float[] mask;

    /**
     * Fills in a batch.
     *
     * @param length nucleotides of a window
     * @param genes of each window, as {@link TrainingWindow#genes} gave them
     */
    TrainingBatch(InputKind kind, int length, List<TrainingWindow> windows, List<List<KnownGene>> genes) {
        this.windows = windows;
        this.genes = genes;
        this.encoder = new WindowEncoder(kind, windows.size(), length);
        this.grid = CodonGrid.ofFrames(windows.size(), length);
        this.labels = new float[grid.size()];
        this.mask = new float[grid.size()];
        for (int i = 0; i < windows.size(); i++) {
            TrainingWindow window = windows.get(i);
            encoder.write(
                    i, window.contig().sequence(), window.contig().seen(), window.start(), window.from(), window.to());
            show(i, window);
            label(i, window.from() - window.start(), window.to() - window.from(), genes.get(i));
        }
    }

    List<TrainingWindow> windows() {
        return windows;
    }

    List<KnownGene> genes(int window) {
        return genes.get(window);
    }

    /** Returns shape [2B, channels, N]. */
    float[] input() {
        return encoder.input();
    }

    /** Returns shape [2B, T, 3]: 1 for codons of genes, stop codons among them. */
    float[] labels() {
        return labels;
    }

    /** Returns shape [2B, T, 3]: 0 for codons that nothing is known of. */
    float[] mask() {
        return mask;
    }

    private void show(int window, TrainingWindow shown) {
        for (int i = shown.from(); i + 3 <= shown.to(); i++) {
            mask[grid.forward(window, i - shown.start())] = 1;
            mask[grid.reverse(window, i - shown.start())] = 1;
        }
    }

    /** Genes last: a real gene that overlaps a doubtful one is known all the same. */
    private void label(int window, int shift, int length, List<KnownGene> known) {
        for (KnownGene gene : known) {
            if (gene.kind() == KnownGene.Kind.UNSURE) {
                for (int i = Math.max(0, gene.left() - 3); i < Math.min(length - 2, gene.right()); i++) {
                    mask[index(window, gene, shift + i)] = 0;
                }
            }
        }
        for (KnownGene gene : known) {
            if (gene.kind() != KnownGene.Kind.UNSURE) {
                int first = gene.left() < 0 ? Math.floorMod(gene.left(), 3) : gene.left();
                for (int i = first; i + 3 <= Math.min(length, gene.right()); i += 3) {
                    int index = index(window, gene, shift + i);
                    labels[index] = 1;
                    mask[index] = 1;
                }
            }
        }
    }

    private int index(int window, KnownGene gene, int offset) {
        return gene.forward() ? grid.forward(window, offset) : grid.reverse(window, offset);
    }
}
