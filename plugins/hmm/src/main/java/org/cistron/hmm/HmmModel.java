package org.cistron.hmm;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingModel;
import org.cistron.genes.coding.LocalCodingModel;
import org.cistron.genes.start.StartModel;

/**
 * What the HMM plugin knows of one genome.
 *
 * @param code the genetic code
 * @param typical the genome's own coding model; empty where there was too little sequence to learn one
 * @param local for genes of another composition than their genome's, and for all where there is no own model
 * @param start around start codons
 */
record HmmModel(GeneticCode code, Optional<CodingModel> typical, LocalCodingModel local, StartModel start)
        implements GenomeModel {
    /** Share of genes that are better told by their local composition than by the genome's own model. */
    private static final double ATYPICAL_SHARE = 0.15;
    /**
     * Factor on what the universal models say where they speak alone. The decoder's weights are made for a genome's own model, which
     * is the surer of the two; chosen on fragments of 500 to 3,000 nucleotides of genomes of the training set.
     */
    private static final float ALONE = 1.4f;

    /** Returns the evidence for a window. */
    Evidence evidence(Sequence contig, Window window) {
        int length = window.length();
        List<CodingTrack> tracks = new ArrayList<>();
        if (typical.isPresent()) {
            CodingTrack own = CodingTrack.empty(Math.log1p(-ATYPICAL_SHARE), length);
            typical.get().codonLogOdds(contig, window.start(), own.forward(), own.reverse());
            tracks.add(own);
        }
        CodingTrack foreign = CodingTrack.empty(typical.isPresent() ? Math.log(ATYPICAL_SHARE) : 0, length);
        local.codonLogOdds(contig, window.start(), foreign.forward(), foreign.reverse());
        if (typical.isEmpty()) {
            scale(foreign.forward());
            scale(foreign.reverse());
        }
        tracks.add(foreign);
        float[] startForward = new float[length];
        float[] startReverse = new float[length];
        start.startLogOdds(contig, window.start(), startForward, startReverse);
        return new Evidence(window, tracks, startForward, startReverse);
    }

    private static void scale(float[] logOdds) {
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] *= ALONE;
        }
    }

    @Override
    public void write(OutputStream to) throws IOException {
        DataOutputStream data = new DataOutputStream(to);
        data.writeByte(code.number());
        data.writeBoolean(typical.isPresent());
        if (typical.isPresent()) {
            typical.get().write(data);
        }
        local.write(data);
        start.write(data);
        data.flush();
    }

    /** Reads what {@link #write} wrote. */
    static HmmModel read(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        GeneticCode code = GeneticCode.byNumber(data.readByte());
        Optional<CodingModel> typical = data.readBoolean() ? Optional.of(CodingModel.read(data)) : Optional.empty();
        LocalCodingModel local = LocalCodingModel.read(data);
        return new HmmModel(code, typical, local, StartModel.read(data, code));
    }

    @Override
    public boolean adapted() {
        return typical.isPresent();
    }

    @Override
    public String summary() {
        String kind = typical.isPresent() ? "learned from the genome" : "universal, chosen by G+C content";
        return kind + "; starts: " + start.summary();
    }
}
