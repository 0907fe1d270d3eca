package org.cistron.runner.classify;

import java.util.Map;
import java.util.Optional;
import org.cistron.io.tabix.PackedLines;
import org.cistron.runner.report.variant.VariantFindings;

/**
 * What is said of a batch, ready to be written.
 *
 * @param vcf lines of the VCF, packed in blocks
 * @param table lines of the table
 * @param alleles how many alleles there were, by what became of them
 * @param impacts how many alleles there were, by their most severe consequence's impact
 * @param judgements how many rows were judged, by what was said
 * @param together how many alleles were read together with others
 * @param replaced how many values of an earlier run gave way to ours
 * @param findings what reports are told of it; nothing where none is wanted
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file, handed over.
record ClassifiedBatch(
        PackedLines vcf,
        byte[] table,
        Map<AlleleKind, Integer> alleles,
        Map<String, Integer> impacts,
        Map<String, Integer> judgements,
        int together,
        int replaced,
        Optional<VariantFindings> findings) {}
