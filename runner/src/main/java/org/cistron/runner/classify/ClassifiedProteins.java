package org.cistron.runner.classify;

import java.util.Map;
import java.util.Optional;
import org.cistron.runner.report.variant.VariantFindings;

/**
 * What is said of a batch of proteins' changes, ready to be written.
 *
 * @param table lines of the table
 * @param impacts how many there were, by impact
 * @param judgements how many were judged, by what was said
 * @param findings what reports are told of them; nothing where none is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file, handed over.
record ClassifiedProteins(
        byte[] table,
        Map<String, Integer> impacts,
        Map<String, Integer> judgements,
        Optional<VariantFindings> findings) {}
