package org.cistron.runner.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.runner.domain.TrainingDomain;

/**
 * What {@code model.json} says of a trained model. It holds no time and no place: the same training gives the same bytes.
 *
 * @param name the model's name, such as {@code hmm}; reference data holds it under {@code models/NAME/}
 * @param kind what it is for: {@link #GENE_FINDER} or {@link #VARIANT_CLASSIFIER}
 * @param plugin the plugin that made it and can read it
 * @param cistronVersion the version of Cistron that it was made with
 * @param training how it was learned
 * @param files its files, sorted by name
 * @param intendedUse what it is good for, one sentence
 * @param licence under which terms it may be used, and where those come from
 */
public record ModelDescription(
        String name,
        String kind,
        PluginVersion plugin,
        String cistronVersion,
        Training training,
        List<ModelFile> files,
        String intendedUse,
        String licence) {
    /** The file's name in a model's folder. */
    public static final String FILE = "model.json";
    /** The version of its form. */
    public static final int SCHEMA_VERSION = 1;
    /** The field with what it was trained on in figures. */
    static final String DOMAIN = "domain";
    /** The field with the names of those whose evidence it needs. */
    static final String ASKED = "asked";
    /** The kind of models that find genes. */
    public static final String GENE_FINDER = "gene-finder";
    /** The kind of models that judge variants. */
    public static final String VARIANT_CLASSIFIER = "variant-classifier";
    /** The figure of training data that says how many labelled variants there are. */
    public static final String CASES = "cases";

    /** Takes immutable copies. */
    public ModelDescription {
        files = List.copyOf(files);
    }

    /**
     * How a model was learned.
     *
     * @param data what it was learned from, in order
     * @param validation what was not learned from but chosen by, in order; may be empty
     * @param base the checksum of the {@code model.json} that training started from, lower-case hexadecimal
     * @param domain what those genomes are like; empty where there are none
     * @param asked whose evidence or answers the plugin asked for: the model is of use beside them alone; sorted by name
     * @param metrics the last row of the learning curve, by column, less what is not finite; may be empty
     */
    public record Training(
            List<TrainingData> data,
            List<TrainingData> validation,
            Optional<String> base,
            Optional<TrainingDomain> domain,
            List<Asked> asked,
            Map<String, BigDecimal> metrics) {

        /** Takes immutable copies, the order of the metrics kept. */
        public Training {
            data = List.copyOf(data);
            validation = List.copyOf(validation);
            asked = List.copyOf(asked);
            metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        }
    }

    /**
     * Another offer that was asked.
     *
     * @param name the offer's name
     * @param modelSha256 the checksum of its model's {@code model.json}, lower-case hexadecimal; empty where it had none
     */
    public record Asked(String name, Optional<String> modelSha256) {}

    /**
     * A plugin and its version.
     *
     * @param name the plugin's name
     * @param offer the name under which it offers what was trained
     * @param version the plugin's own version, or an empty string
     */
    public record PluginVersion(String name, String offer, String version) {}

    /**
     * A genome, or a table of variants, that was learned from or chosen by.
     *
     * @param name its name
     * @param figures what it is in figures, by field, such as {@code nucleotides} of a genome or {@link #CASES} of a table
     * @param files its files, with the checksums of their bytes as given
     */
    public record TrainingData(String name, Map<String, Long> figures, List<DataFile> files) {

        /** Takes immutable copies, the order of the figures kept. */
        public TrainingData {
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
            files = List.copyOf(files);
        }
    }

    /**
     * A file that was read.
     *
     * @param name its plain name
     * @param sha256 the checksum of its bytes, lower-case hexadecimal
     */
    public record DataFile(String name, String sha256) {}

    /**
     * A file of the model.
     *
     * @param name its plain name
     * @param bytes its length
     * @param sha256 the checksum of its bytes, lower-case hexadecimal
     * @param unpackedSha256 for a gzip file, the checksum of what it holds: that is the same whatever packed it
     */
    public record ModelFile(String name, long bytes, String sha256, Optional<String> unpackedSha256) {}
}
