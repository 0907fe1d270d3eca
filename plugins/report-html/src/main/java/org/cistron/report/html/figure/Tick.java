package org.cistron.report.html.figure;

/**
 * A place on an axis that is marked.
 *
 * @param value the number there
 * @param label how it is written
 */
record Tick(double value, String label) {}
