package org.cistron.report.html.page;

/**
 * A figure that the first screen shows.
 *
 * @param label what it is
 * @param value the figure, with its unit
 * @param explanation a few words more; may be empty
 */
public record Headline(String label, String value, String explanation) {}
