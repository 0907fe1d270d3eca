package org.cistron.benchmarks.variants;

import java.nio.file.Path;

/** Reads SnpEff's field {@code ANN}: {@code allele|annotation|impact|gene|gene id|feature type|feature id|...}. */
final class AnnReader {
    private static final String FIELD = "ANN";
    private static final int ANNOTATION = 1;
    private static final int FEATURE_TYPE = 5;
    private static final int FEATURE = 6;

    private final Terms terms;

    AnnReader(Terms terms) {
        this.terms = terms;
    }

    Verdicts read(Path vcf) {
        Verdicts verdicts = new Verdicts();
        VcfLines.read(vcf, FIELD, (key, field) -> tell(verdicts, key, field.orElse("")));
        return verdicts;
    }

    private void tell(Verdicts verdicts, String variant, String field) {
        for (String entry : field.split(",", -1)) {
            String[] parts = entry.split("\\|", -1);
            if (parts.length > FEATURE && parts[FEATURE_TYPE].equals("transcript")) {
                verdicts.tell(variant, TranscriptModels.bare(parts[FEATURE]), terms.of(SnpEff.NAME, parts[ANNOTATION]));
            }
        }
    }
}
