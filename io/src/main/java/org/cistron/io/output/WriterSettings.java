package org.cistron.io.output;

import java.util.Objects;
import org.cistron.api.sequence.GeneticCode;

/**
 * What a writer has to know besides contigs and genes.
 *
 * @param code the genetic code the genes were called with
 * @param source program and version with an underscore between them, as GFF3's second column has it: {@code Cistron_0.1.0}
 */
public record WriterSettings(GeneticCode code, String source) {

    /** Checks that both are there. */
    public WriterSettings {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
    }
}
