package org.cistron.report.html.page;

import java.util.List;

/**
 * Pictures that answer one question.
 *
 * @param id its anchor, unique on the page: lower-case letters, digits and hyphens
 * @param title its heading
 * @param introduction a sentence or two above the pictures, as plain text; may be empty
 * @param pictures the pictures, in order
 */
public record PictureSection(String id, String title, String introduction, List<Picture> pictures) {

    /** Takes an immutable copy. */
    public PictureSection {
        pictures = List.copyOf(pictures);
    }
}
