package org.cistron.runner.host;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cistron.api.error.PluginException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;

/** A plugin's {@link GeneFinder} in the host's hands: guarded and checked. */
public final class HostedGeneFinder implements HostedFinder {
    private static final Comparator<Gene> ORDER = Comparator.comparingInt(
                    (Gene gene) -> gene.region().start())
            .thenComparingInt(gene -> gene.region().end())
            .thenComparing(gene -> gene.region().strand());

    private final String plugin;
    private final PluginGuard guard;
    private final GeneFinder finder;

    HostedGeneFinder(LoadedPlugin plugin, GeneFinder finder) {
        this.plugin = plugin.name();
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.finder = finder;
    }

    @Override
    public GenomeModel fit(Genome genome) {
        return guard.call("learn from " + genome.name(), () -> finder.fit(genome));
    }

    /** Returns the genes of a contig, ordered by start, then end, then strand. */
    public List<Gene> genes(GenomeModel model, Sequence contig) {
        String deed = "find the genes of contig " + contig.id();
        List<Gene> genes = guard.call(deed, () -> List.copyOf(finder.genes(model, contig)));
        Set<CodingRegion> seen = new HashSet<>();
        for (Gene gene : genes) {
            check(gene, contig);
            if (!seen.add(gene.region())) {
                throw new PluginException(
                        plugin,
                        "asked to " + deed + ", returned " + gene.region()
                                + " twice. Report it to the plugin's author.");
            }
        }
        return genes.stream().sorted(ORDER).toList();
    }

    private void check(Gene gene, Sequence contig) {
        int furthest = contig.circular() ? 2 * contig.length() : contig.length();
        if (!gene.contig().equals(contig.id())
                || gene.region().start() >= contig.length()
                || gene.region().end() > furthest) {
            throw new PluginException(
                    plugin,
                    "asked for the genes of contig " + contig.id() + " (" + contig.length() + " nt), returned "
                            + gene.region() + " of contig " + gene.contig()
                            + ". Report it to the plugin's author.");
        }
    }
}
