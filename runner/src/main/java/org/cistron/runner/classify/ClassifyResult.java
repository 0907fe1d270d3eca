package org.cistron.runner.classify;

import java.util.Map;
import java.util.Optional;

/**
 * What a classification came to.
 *
 * @param records lines of the input that were written
 * @param counts what {@code run.json} counts, by name
 * @param classifier who judged, if anybody did
 * @param seconds wall-clock time
 */
public record ClassifyResult(long records, Map<String, Long> counts, Optional<String> classifier, double seconds) {}
