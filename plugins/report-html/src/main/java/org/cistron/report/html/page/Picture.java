package org.cistron.report.html.page;

/**
 * A picture on the page.
 *
 * @param id its anchor, unique on the page: lower-case letters, digits and hyphens
 * @param title its heading, a few words
 * @param svg an {@code <svg>} element as it goes into the page: whoever made it has escaped all names in it, and given it a text for
 *     those who cannot see it
 * @param caption what it shows and how to read it, as plain text; may be empty
 */
public record Picture(String id, String title, String svg, String caption) {}
