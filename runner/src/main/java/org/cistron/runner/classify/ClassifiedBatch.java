package org.cistron.runner.classify;

import java.util.List;
import java.util.Map;

/**
 * What is said of a batch, ready to be written.
 *
 * @param entries values of our INFO field, for each record
 * @param table lines of the table
 * @param alleles how many alleles there were, by what became of them
 * @param impacts how many alleles there were, by their most severe consequence's impact
 * @param together how many alleles were read together with others
 */
record ClassifiedBatch(
        List<List<String>> entries,
        String table,
        Map<AlleleKind, Integer> alleles,
        Map<String, Integer> impacts,
        int together) {}
