package org.cistron.runner.classify;

import java.util.Map;

/**
 * What a classification came to.
 *
 * @param records lines of the VCF that were written
 * @param counts what {@code run.json} counts, by name
 * @param seconds wall-clock time
 */
public record ClassifyResult(long records, Map<String, Long> counts, double seconds) {}
