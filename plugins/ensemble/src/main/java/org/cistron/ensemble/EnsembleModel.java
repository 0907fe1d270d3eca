package org.cistron.ensemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/**
 * The ensemble learns nothing of a genome itself; its members may.
 *
 * @param genome the genome
 * @param situation what there is to go by in it
 * @param weights of the members that speak in that situation
 */
record EnsembleModel(Genome genome, Situation situation, MemberWeights weights) implements GenomeModel {

    @Override
    public boolean adapted() {
        return situation == Situation.ADAPTED;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        to.write(new EnsembleWeights(Map.of(situation, weights)).write());
    }

    /** Reads what {@link #write} wrote. */
    static EnsembleModel read(Genome genome, InputStream from) throws IOException {
        Map<Situation, MemberWeights> weights = EnsembleWeights.read(from).bySituation();
        if (weights.size() != 1) {
            throw new IOException("found " + weights.size() + " situations, expected the genome's one");
        }
        Situation situation = weights.keySet().iterator().next();
        return new EnsembleModel(genome, situation, weights.get(situation));
    }

    @Override
    public String summary() {
        String words = "weighs " + String.join(", ", weights.names());
        return adapted() ? words : words + ": too little sequence to learn from";
    }
}
