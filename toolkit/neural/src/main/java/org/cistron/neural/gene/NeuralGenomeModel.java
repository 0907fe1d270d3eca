package org.cistron.neural.gene;

import java.io.OutputStream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/** A network learns nothing of a genome; it asks for the evidence of those that do. */
record NeuralGenomeModel(Genome genome, InputKind kind) implements GenomeModel {

    @Override
    public void write(OutputStream to) {}

    @Override
    public String summary() {
        return kind == InputKind.ADAPTED
                ? "network over the sequence and the genome's own hidden Markov model"
                : "network over the sequence";
    }
}
