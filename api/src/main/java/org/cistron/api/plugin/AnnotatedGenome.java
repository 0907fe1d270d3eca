package org.cistron.api.plugin;

import java.util.List;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;

/**
 * A genome together with its annotation: what a plugin is trained on.
 *
 * @param genome the contigs
 * @param annotation their annotation; contigs go by the same ids
 * @param verifiedStarts genes whose start was found by experiment, start to stop codon, both included; an annotation's other
 *     starts are predictions. May be empty
 */
public record AnnotatedGenome(Genome genome, Annotation annotation, List<AnnotatedCds> verifiedStarts) {

    /** Copies the list. */
    public AnnotatedGenome {
        verifiedStarts = List.copyOf(verifiedStarts);
    }
}
