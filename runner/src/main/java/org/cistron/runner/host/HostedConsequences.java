package org.cistron.runner.host;

import java.util.List;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;

/** A plugin's {@link ConsequencePredictor} in the host's hands. */
public final class HostedConsequences implements Hosted {
    private final String plugin;
    private final PluginGuard guard;
    private final ConsequencePredictor predictor;

    HostedConsequences(LoadedPlugin plugin, ConsequencePredictor predictor) {
        this.plugin = plugin.name();
        this.guard = new PluginGuard(plugin.name(), plugin.loader());
        this.predictor = predictor;
    }

    /** Prepares a contig. */
    public OfContig prepare(Sequence contig, List<Transcript> transcripts) {
        return new OfContig(
                guard.call("prepare contig " + contig.id(), () -> predictor.prepare(contig, List.copyOf(transcripts))));
    }

    /** A contig that is prepared. */
    public final class OfContig implements ContigConsequences {
        private final ContigConsequences consequences;

        private OfContig(ContigConsequences consequences) {
            this.consequences = consequences;
        }

        @Override
        public List<Consequence> of(Variant variant) {
            List<Consequence> told = guard.call(() -> told(variant), () -> List.copyOf(consequences.of(variant)));
            if (told.isEmpty()) {
                throw new PluginException(
                        plugin,
                        "asked to " + told(variant)
                                + ", returned none, expected one or more. Report it to the plugin's author.");
            }
            return told;
        }

        private String told(Variant variant) {
            return "tell the consequences of " + variant;
        }
    }
}
