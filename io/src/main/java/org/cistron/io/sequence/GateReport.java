package org.cistron.io.sequence;

/**
 * What the gate knows of an input that it let pass.
 *
 * @param summary what users may know
 * @param repeatedIds how many reads of a FASTQ input have an id that an earlier one has
 */
record GateReport(InputSummary summary, long repeatedIds) {}
