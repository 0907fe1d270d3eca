package org.cistron.runner.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cistron.api.error.UsageException;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.runner.host.HostedEvidence;
import org.cistron.runner.host.HostedFinder;
import org.cistron.runner.host.HostedGeneFinder;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.ModelCalibrations;

/** Makes the caller that fits what a plugin offers. */
final class ContigCallers {
    private final PluginHost host;
    private final AnnotateOptions options;
    private final ModelCalibrations calibrations;
    private final Consumer<String> warnings;
    private final boolean reported;

    /**
     * Prepares making callers.
     *
     * @param reported whether a report shall tell of the evidence
     */
    ContigCallers(PluginHost host, AnnotateOptions options, boolean reported, Consumer<String> warnings) {
        this.reported = reported;
        this.host = host;
        this.options = options;
        this.warnings = warnings;
        this.calibrations = new ModelCalibrations(host.referenceData());
    }

    /**
     * Returns an offer's caller.
     *
     * @throws UsageException if candidates are wanted of a plugin that decides for itself
     */
    ContigCaller of(String name) {
        HostedFinder hosted = host.finder(name);
        if (hosted instanceof HostedEvidence evidence) {
            return new EvidenceCaller(name, host, evidence, decoder(name), options.candidates(), reported);
        }
        if (options.candidates().isPresent()) {
            throw new UsageException("found --candidates with --plugin " + name
                    + ", which decides for itself and shows its genes only, expected a plugin that gives evidence."
                    + " Leave --candidates out.");
        }
        HostedGeneFinder finder = (HostedGeneFinder) hosted;
        WantedGenes wanted = new WantedGenes(options.minimumLength(), options.openEnds());
        return (genome, contig) -> new Found(
                wanted.of(finder.genes(host.model(name, genome), contig), contig), List.of(), Optional.empty());
    }

    private Calibration calibration(String name) {
        return calibrations.of(name).orElseGet(() -> {
            warnings.accept(
                    "nobody has measured what the evidence of '" + name + "' is worth, so probabilities are those of"
                            + " the HMM plugin's. 'cistron train calibration --plugin " + name + "' measures it.");
            return Calibration.standard();
        });
    }

    private GeneCaller decoder(String name) {
        CallingOptions calling = new CallingOptions(options.minimumLength(), options.openEnds());
        return new GeneCaller(options.code(), calling, calibration(name));
    }
}
