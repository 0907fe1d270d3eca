package org.cistron.runner.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.error.UsageException;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.runner.model.ModelFolder;

/**
 * What the user asked of {@code annotate}, besides input and output.
 *
 * @param plugins the names of the offers that are to find genes, in order; empty where the run is to choose
 * @param settings the plugins' settings as given, for {@code run.json}
 * @param models trained models that stand in the place of those that ship
 * @param code the genetic code
 * @param minimumLength shortest complete gene in nucleotides, at least 30
 * @param openEnds whether genes may run off a contig's end or into a gap
 * @param circular whether all contigs are circular, whatever the input says
 * @param softMask whether genes are unwanted in what the input writes in lower case
 * @param mask a GFF3 or BED file of regions in which genes are unwanted
 * @param mixing whether the contigs belong together
 * @param keepGoing whether the other plugins finish when one fails
 * @param prefix of locus tags; empty for one made from the input's name
 * @param formats the formats to write
 * @param candidates the least probability of the reading frames to list, called or not; empty for no list
 * @param reports the names of those that write reports; empty for all that are installed
 * @param truth an annotation that the user trusts, which the calls are held against
 */
public record AnnotateOptions(
        List<String> plugins,
        List<String> settings,
        List<ModelFolder> models,
        GeneticCode code,
        int minimumLength,
        boolean openEnds,
        boolean circular,
        boolean softMask,
        Optional<Path> mask,
        Mixing mixing,
        boolean keepGoing,
        Optional<String> prefix,
        Set<OutputFormat> formats,
        OptionalDouble candidates,
        Optional<List<String>> reports,
        Optional<Path> truth) {
    private static final int LEAST_MINIMUM_LENGTH = 30;

    /**
     * Checks the values and takes immutable copies.
     *
     * @throws UsageException if one cannot be meant
     */
    public AnnotateOptions {
        plugins = List.copyOf(plugins);
        settings = List.copyOf(settings);
        models = List.copyOf(models);
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
        reports = reports.map(List::copyOf);
        if (minimumLength < LEAST_MINIMUM_LENGTH) {
            throw new UsageException("found --min-length " + minimumLength + ", expected " + LEAST_MINIMUM_LENGTH
                    + " or more. Shorter open reading frames cannot be told from chance.");
        }
        if (plugins.stream().distinct().count() < plugins.size()) {
            throw new UsageException(
                    "found --plugin " + String.join(",", plugins) + ", expected names, each once. Correct the list.");
        }
        if (formats.isEmpty()) {
            throw new UsageException("found an empty --format, expected one format or more. Leave it out for all.");
        }
        if (candidates.isPresent() && !(candidates.getAsDouble() >= 0 && candidates.getAsDouble() <= 1)) {
            throw new UsageException("found --candidates " + candidates.getAsDouble()
                    + ", expected a probability from 0 to 1. Give the least that is to be listed.");
        }
        prefix.ifPresent(LocusTags::check);
    }

    /** Returns the same options with other plugins. */
    AnnotateOptions withPlugins(List<String> names) {
        return new AnnotateOptions(
                names,
                settings,
                models,
                code,
                minimumLength,
                openEnds,
                circular,
                softMask,
                mask,
                mixing,
                keepGoing,
                prefix,
                formats,
                candidates,
                reports,
                truth);
    }

    /** Returns what is used where the user says nothing. */
    public static AnnotateOptions defaults() {
        return new AnnotateOptions(
                List.of(),
                List.of(),
                List.of(),
                GeneticCode.byNumber(11),
                90,
                true,
                false,
                false,
                Optional.empty(),
                Mixing.AUTOMATIC,
                false,
                Optional.empty(),
                Set.of(OutputFormat.values()),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
