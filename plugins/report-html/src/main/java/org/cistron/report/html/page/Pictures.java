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
public record Pictures(List<PictureSection> sections, List<Picture> agreement, Optional<Picture> linearMap) {

    /** Takes immutable copies. */
    public Pictures {
        sections = sections.stream()
                .filter(section -> !section.pictures().isEmpty())
                .toList();
        agreement = List.copyOf(agreement);
    }

    /** Returns no pictures at all. */
    public static Pictures none() {
        return new Pictures(List.of(), List.of(), Optional.empty());
    }
}
