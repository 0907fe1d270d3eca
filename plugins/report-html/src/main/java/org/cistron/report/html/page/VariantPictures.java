package org.cistron.report.html.page;

import java.util.List;
import java.util.Map;

/**
 * The pictures of a page on variants.
 *
 * @param sections in order; one without pictures is left out
 * @param heatMaps by a variant's number in the report, the anchor of the heat map around its site
 */
public record VariantPictures(List<PictureSection> sections, Map<Integer, String> heatMaps) {

    /** Takes immutable copies. */
    public VariantPictures {
        sections = sections.stream()
                .filter(section -> !section.pictures().isEmpty())
                .toList();
        heatMaps = Map.copyOf(heatMaps);
    }
}
