package org.cistron.api.plugin;

import org.cistron.api.feature.Annotation;

/**
 * A genome together with its annotation: what a plugin is trained on.
 *
 * @param genome the contigs
 * @param annotation their annotation; contigs go by the same ids
 */
public record AnnotatedGenome(Genome genome, Annotation annotation) {}
