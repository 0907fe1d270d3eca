package org.cistron.neural.gene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.genes.calling.CallingOptions;

/** The loss of a batch through the decoder: see {@link AnnotationLoss}. */
final class StructureLoss {
    private final Map<Integer, AnnotationLoss> byCode = new ConcurrentHashMap<>();
    private final AnnotationTrust trust;
    private final double logitShare;
    private final Compute compute;

    StructureLoss(AnnotationTrust trust, double logitShare, Compute compute) {
        this.trust = trust;
        this.logitShare = logitShare;
        this.compute = compute;
    }

    /**
     * Returns the sum of all windows' losses; windows are looked at in parallel, and added up in their order.
     *
     * @param values the network's output
     * @param grid of the output
     * @param factor on the gradient
     * @param gradient where the output's gradient goes, shape as the output's
     */
    double of(TrainingBatch batch, float[] values, CodonGrid grid, double factor, float[] gradient) {
        NetworkOutput output = new NetworkOutput(grid, logitShare, values);
        List<Callable<Double>> windows = IntStream.range(0, batch.windows().size())
                .<Callable<Double>>mapToObj(i -> () -> of(batch, i, output, factor, gradient))
                .toList();
        return compute.all(windows).stream().mapToDouble(loss -> loss).sum();
    }

    /** Each window has a part of the gradient of its own. */
    private double of(TrainingBatch batch, int i, NetworkOutput output, double factor, float[] gradient) {
        TrainingWindow window = batch.windows().get(i);
        TrainingContig contig = window.contig();
        int at = window.from() - window.start();
        EvidenceMix mix = EvidenceMix.empty(new Window(window.from(), window.to()));
        output.copy(i, at, window.to() - window.start(), mix, 0);
        Evidence evidence = mix.with(contig.seen());
        AnnotationLoss.Result result =
                loss(contig).of(contig.sequence().subsequence(window.from(), window.to()), evidence, batch.genes(i));
        output.spread(i, result.gradient(), at, factor, gradient);
        return result.loss();
    }

    private AnnotationLoss loss(TrainingContig contig) {
        return byCode.computeIfAbsent(
                contig.code().number(), number -> new AnnotationLoss(contig.code(), CallingOptions.defaults(), trust));
    }
}
