package org.cistron.runner.classify;

import org.cistron.io.vcf.VcfRecord;

/**
 * A record, compared to the reference.
 *
 * @param line the record
 * @param placed whether the reference has its place, so that consequences can be told
 */
record CheckedRecord(VcfRecord line, boolean placed) {}
