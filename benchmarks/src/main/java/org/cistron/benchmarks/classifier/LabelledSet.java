package org.cistron.benchmarks.classifier;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Labelled variants that classifiers are judged on, and which of them count. */
public enum LabelledSet {
    /** ClinVar's missense variants of human proteins. */
    MISSENSE("human_missense/clinvar_missense.tsv.gz"),
    /** ClinVar's variants of chromosome X with what is around them. */
    CONTEXT("human_context/clinvar_chrX.tsv.gz"),
    /** Mutations of <em>M. tuberculosis</em> by drug, no codon in two folds. */
    TUBERCULOSIS("tuberculosis/resistance_catalogue.tsv.gz"),
    /** The same, no gene in two folds. */
    TUBERCULOSIS_GENES("tuberculosis/resistance_catalogue.tsv.gz");

    private final String table;

    LabelledSet(String table) {
        this.table = table;
    }

    /** Returns the rules that classifiers must beat. */
    List<Rule> rules() {
        return switch (this) {
            case MISSENSE -> List.of(Rule.residuePairs());
            case CONTEXT -> List.of(Rule.severity(), Rule.residuePairs());
            case TUBERCULOSIS, TUBERCULOSIS_GENES -> List.of(Rule.geneAndDrug());
        };
    }

    /** Returns the words that name the data for {@code cistron train variant-classifier}. */
    public List<String> words(Path data) {
        Path variants = data.resolve("variants");
        String proteins = variants.resolve("human_missense/proteins.faa.gz").toString();
        String labelled = variants.resolve(table).toString();
        if (this == MISSENSE || this == CONTEXT) {
            return List.of("--data", labelled, "--proteins", proteins);
        }
        return List.of(
                "--data",
                labelled,
                "--reference",
                data.resolve("genomes/test/Mtb_H37Rv.fna.gz").toString(),
                "--annotation",
                variants.resolve("tuberculosis/H37Rv_genes.gff.gz").toString(),
                "--group-by",
                this == TUBERCULOSIS ? "CODON" : "GENE");
    }

    /** Returns the parts that are judged, by name. */
    Map<String, Predicate<HeldOutCase>> parts() {
        Map<String, Predicate<HeldOutCase>> parts = new LinkedHashMap<>();
        switch (this) {
            case MISSENSE -> {
                parts.put("reviewed", HeldOutCase::isCertain);
                parts.put("all", found -> true);
            }
            case CONTEXT -> {
                parts.put("all", found -> true);
                parts.put("reviewed", HeldOutCase::isCertain);
                parts.put("missense", HeldOutCase::isMissense);
            }
            case TUBERCULOSIS, TUBERCULOSIS_GENES -> {
                parts.put("missense", HeldOutCase::isMissense);
                parts.put("not synonymous", found -> !found.isSilent());
            }
        }
        return parts;
    }
}
