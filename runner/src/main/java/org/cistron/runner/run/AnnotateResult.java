package org.cistron.runner.run;

import java.util.List;
import java.util.Map;
import org.cistron.api.error.PluginException;
import org.cistron.api.report.TruthComparison;
import org.cistron.io.sequence.InputSummary;

/**
 * What an annotation run came to.
 *
 * @param input what was read
 * @param genes how many genes each plugin found, in the user's order; without those that failed
 * @param comparisons what each found held against the truth; empty where none was given
 * @param failures what failed while the others were kept going
 * @param seconds wall-clock time
 */
public record AnnotateResult(
        InputSummary input,
        Map<String, Long> genes,
        Map<String, TruthComparison> comparisons,
        List<PluginException> failures,
        double seconds) {}
