package org.cistron.report.multiqc;

/**
 * A column of a table.
 *
 * @param name by which the data have it
 * @param title its heading
 * @param description what it means, for the hint
 * @param suffix behind each figure; may be empty
 * @param format how figures are shown, in Python's format language
 */
record Column(String name, String title, String description, String suffix, String format) {}
