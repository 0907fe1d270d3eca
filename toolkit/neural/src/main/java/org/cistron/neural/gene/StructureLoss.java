package org.cistron.neural.gene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.genes.calling.CallingOptions;

/** The loss of a batch through the decoder: see {@link AnnotationLoss}. */
final class StructureLoss {
    private final Map<Integer, AnnotationLoss> byCode = new ConcurrentHashMap<>();
    private final AnnotationTrust trust;
    private final double logitShare;

    StructureLoss(AnnotationTrust trust, double logitShare) {
        this.trust = trust;
        this.logitShare = logitShare;
    }

    /**
     * Returns the sum of all windows' losses.
     *
     * @param values the network's output
     * @param grid of the output
     * @param factor on the gradient
     * @param gradient where the output's gradient goes, shape as the output's
     */
    double of(TrainingBatch batch, float[] values, CodonGrid grid, double factor, float[] gradient) {
        NetworkOutput output = new NetworkOutput(grid, logitShare, values);
        double sum = 0;
        for (int i = 0; i < batch.windows().size(); i++) {
            TrainingWindow window = batch.windows().get(i);
            TrainingContig contig = window.contig();
            int at = window.from() - window.start();
            EvidenceMix mix = EvidenceMix.empty(new Window(window.from(), window.to()));
            output.copy(i, at, window.to() - window.start(), mix, 0);
            Evidence evidence = mix.with(contig.seen());
            AnnotationLoss.Result result = loss(contig)
                    .of(contig.sequence().subsequence(window.from(), window.to()), evidence, batch.genes(i));
            output.spread(i, result.gradient(), at, factor, gradient);
            sum += result.loss();
        }
        return sum;
    }

    private AnnotationLoss loss(TrainingContig contig) {
        return byCode.computeIfAbsent(
                contig.code().number(), number -> new AnnotationLoss(contig.code(), CallingOptions.defaults(), trust));
    }
}
