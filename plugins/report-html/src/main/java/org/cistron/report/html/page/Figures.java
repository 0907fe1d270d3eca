package org.cistron.report.html.page;

import java.util.List;
import java.util.Optional;

/**
 * The pictures of a page.
 *
 * @param sections in order; one without pictures is left out
 * @param agreement pictures on where finders and plugins agree, shown beside the numbers on it
 * @param linearMap the genes along the first contigs: what a page shows on paper, and on screen where it has no genome browser
 */
public record Figures(List<FigureSection> sections, List<Figure> agreement, Optional<Figure> linearMap) {

    /** Takes immutable copies. */
    public Figures {
        sections = sections.stream()
                .filter(section -> !section.figures().isEmpty())
                .toList();
        agreement = List.copyOf(agreement);
    }

    /** Returns no pictures at all. */
    public static Figures none() {
        return new Figures(List.of(), List.of(), Optional.empty());
    }
}
