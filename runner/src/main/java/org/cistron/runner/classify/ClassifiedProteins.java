package org.cistron.runner.classify;

import java.util.Map;

/**
 * What is said of a batch of proteins' changes, ready to be written.
 *
 * @param table lines of the table
 * @param impacts how many there were, by impact
 * @param judgements how many were judged, by what was said
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file, handed over.
record ClassifiedProteins(byte[] table, Map<String, Integer> impacts, Map<String, Integer> judgements) {}
