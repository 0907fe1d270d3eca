/**
 * The figures of a report, drawn as SVG: each takes plain data and gives an {@code svg} element for a page that has {@link
 * org.cistron.report.html.figure.FigureStyle}. Positions are 0-based and half-open; what a figure writes out for people is
 * 1-based and inclusive.
 */
package org.cistron.report.html.figure;
