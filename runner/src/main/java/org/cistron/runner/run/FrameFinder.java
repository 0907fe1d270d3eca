package org.cistron.runner.run;

import java.util.List;
import java.util.function.BiFunction;
import org.cistron.api.feature.Evidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.CircularContig;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.calling.ReadingFrame;
import org.cistron.runner.host.PluginHost;

/** Puts the shared decoder on a plugin's evidence, over the origin of circular contigs too. */
public final class FrameFinder {
    private final String name;
    private final PluginHost host;
    private final GeneCaller decoder;

    /**
     * Makes a finder.
     *
     * @param name under which the evidence is offered
     */
    public FrameFinder(String name, PluginHost host, GeneCaller decoder) {
        this.name = name;
        this.host = host;
        this.decoder = decoder;
    }

    /** Returns a contig's reading frames; the host has begun it. */
    public List<ReadingFrame> frames(Genome genome, Sequence contig) {
        return frames(genome, contig, (seen, frame) -> frame, (seen, frames) -> frames);
    }

    /**
     * Returns what is made of a contig's reading frames; the host has begun it.
     *
     * @param then what is done to each frame, given the linear sequence that it was found on
     * @param end what is made of all frames, given that sequence, whose evidence is still at hand; it begins like the contig
     */
    <R> R frames(
            Genome genome,
            Sequence contig,
            BiFunction<Sequence, ReadingFrame, ReadingFrame> then,
            BiFunction<Sequence, List<ReadingFrame>, R> end) {
        if (!contig.circular()) {
            return end.apply(contig, linear(genome, contig, contig.length(), then));
        }
        CircularContig circle = new CircularContig(contig);
        Sequence laidOut = circle.laidOut();
        host.begin(laidOut);
        try {
            return end.apply(laidOut, circle.fold(linear(genome, laidOut, circle.longestGene(), then)));
        } finally {
            host.end(laidOut);
        }
    }

    private List<ReadingFrame> linear(
            Genome genome, Sequence contig, int longest, BiFunction<Sequence, ReadingFrame, ReadingFrame> then) {
        Evidence evidence = host.evidence(name, genome, contig);
        return decoder.frames(contig, evidence, longest).stream()
                .map(frame -> then.apply(contig, frame))
                .toList();
    }
}
