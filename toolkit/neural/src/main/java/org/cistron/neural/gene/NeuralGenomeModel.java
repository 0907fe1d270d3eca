package org.cistron.neural.gene;

import java.io.OutputStream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/**
 * A network learns nothing of a genome; it asks for the evidence of those that do.
 *
 * @param genome the genome
 * @param kind what the network is shown
 * @param adapted whether it is shown what was learned from the genome
 */
record NeuralGenomeModel(Genome genome, InputKind kind, boolean adapted) implements GenomeModel {

    @Override
    public void write(OutputStream to) {}

    @Override
    public String summary() {
        if (kind == InputKind.UNIVERSAL) {
            return "network over the sequence";
        }
        return adapted
                ? "network over the sequence and the genome's own hidden Markov model"
                : "network over the sequence: too little of it to learn from";
    }
}
