package org.cistron.runner.host;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cistron.api.error.PluginException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;

/** A plugin's {@link CodingEvidence} in the host's hands: guarded, checked, and put together from windows. */
public final class HostedEvidence implements HostedFinder {
    /** A logarithm of all shares' sum may lie so far above 0. */
    private static final double ROUNDING = 1e-6;

    private final String plugin;
    private final PluginGuard guard;
    private final CodingEvidence evidence;
    private final Compute compute;
    private final boolean asksOthers;

    HostedEvidence(LoadedPlugin plugin, CodingEvidence evidence, Compute compute, boolean asksOthers) {
        this.plugin = plugin.name();
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.evidence = evidence;
        this.compute = compute;
        this.asksOthers = asksOthers;
    }

    @Override
    public GenomeModel fit(Genome genome) {
        return guard.call("learn from " + genome.name(), () -> evidence.fit(genome));
    }

    /** Returns what the plugin says of a called gene, by attribute name. */
    public Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
        return guard.call(
                "explain a gene of contig " + contig.id(), () -> Map.copyOf(evidence.explain(model, contig, region)));
    }

    /**
     * Returns the evidence of a whole contig. A plugin that asks for others' evidence is asked for the first window
     * alone: the others then work with all threads, instead of under one window while the other windows wait.
     */
    Evidence wholeContig(GenomeModel model, Sequence contig) {
        EvidenceAssembly whole = new EvidenceAssembly(contig.length());
        List<Window> windows = WindowGrid.windows(contig.length());
        if (windows.size() == 1) {
            return window(model, contig, windows.get(0));
        }
        List<Callable<Boolean>> tasks = windows.stream()
                .<Callable<Boolean>>map(window -> () -> add(whole, window(model, contig, window)))
                .toList();
        int alone = asksOthers ? Math.min(1, tasks.size()) : 0;
        compute.all(tasks.subList(0, alone));
        compute.all(tasks.subList(alone, tasks.size()));
        return whole.whole();
    }

    private boolean add(EvidenceAssembly whole, Evidence part) {
        return guard.call("give evidence of one kind for all windows", () -> {
            whole.add(part);
            return true;
        });
    }

    private Evidence window(GenomeModel model, Sequence contig, Window window) {
        String deed = "give evidence for contig " + contig.id() + ", [" + window.start() + ", " + window.end() + ")";
        Evidence found = guard.call(deed, () -> evidence.evidence(model, contig, window));
        if (!found.window().equals(window)) {
            throw wrong(deed, "gave it for " + found.window());
        }
        for (CodingTrack track : found.tracks()) {
            if (!(track.logShare() <= ROUNDING && track.logShare() > Double.NEGATIVE_INFINITY)) {
                throw wrong(
                        deed,
                        "gave a share of genes whose logarithm is " + track.logShare()
                                + ", expected a finite number, 0 or below");
            }
            checkFinite(deed, track.forward());
            checkFinite(deed, track.reverse());
        }
        checkFinite(deed, found.startForward());
        checkFinite(deed, found.startReverse());
        return found;
    }

    private void checkFinite(String deed, float[] logOdds) {
        for (int i = 0; i < logOdds.length; i++) {
            if (!Float.isFinite(logOdds[i])) {
                throw wrong(deed, "gave " + logOdds[i] + " at offset " + i + ", expected a finite number");
            }
        }
    }

    private PluginException wrong(String deed, String found) {
        return new PluginException(plugin, "asked to " + deed + ", " + found + ". Report it to the plugin's author.");
    }
}
