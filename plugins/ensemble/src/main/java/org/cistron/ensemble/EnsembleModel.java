package org.cistron.ensemble;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/** The ensemble learns nothing of a genome itself; its members may. */
record EnsembleModel(Genome genome, MemberWeights weights) implements GenomeModel {

    @Override
    public void write(OutputStream to) throws IOException {
        to.write(weights.write());
    }

    @Override
    public String summary() {
        return weights.members().stream()
                .map(MemberWeights.Member::name)
                .collect(Collectors.joining(", ", "weighs ", ""));
    }
}
