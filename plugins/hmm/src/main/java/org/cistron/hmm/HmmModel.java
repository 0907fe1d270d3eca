package org.cistron.hmm;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingModel;
import org.cistron.genes.coding.LocalCodingModel;
import org.cistron.genes.start.StartModel;

/**
 * What the HMM plugin knows of one genome.
 *
 * @param coding codon by codon
 * @param local for genes of another composition
 * @param start around start codons
 */
record HmmModel(CodingModel coding, LocalCodingModel local, StartModel start) {

    /** Returns the evidence for a window. */
    Evidence evidence(Sequence contig, Window window) {
        double share = Double.parseDouble(System.getProperty("share", "0.1"));
        CodingTrack typical = CodingTrack.empty(Math.log1p(-share), window.length());
        CodingTrack atypical = CodingTrack.empty(Math.log(share), window.length());
        float[] startForward = new float[window.length()];
        float[] startReverse = new float[window.length()];
        coding.codonLogOdds(contig, window.start(), typical.forward(), typical.reverse());
        local.codonLogOdds(contig, window.start(), atypical.forward(), atypical.reverse());
        start.startLogOdds(contig, window.start(), startForward, startReverse);
        return new Evidence(window, List.of(typical, atypical), startForward, startReverse);
    }
}
