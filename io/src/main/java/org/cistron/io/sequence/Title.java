package org.cistron.io.sequence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The header line of a record without its first character: the id is the first word, the description the rest.
 *
 * @param id the first word, as written
 * @param description the rest without blanks around it, or an empty string
 */
record Title(String id, String description) {

    /** Reads a title from text. */
    static Title of(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            end++;
        }
        return new Title(text.substring(0, end), text.substring(end).strip());
    }

    /** Returns where the first word of [from, to) ends. */
    static int idEnd(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != ' ' && bytes[end] != '\t') {
            end++;
        }
        return end;
    }

    /** Returns bytes as text: UTF-8, or ISO 8859-1 where they are no UTF-8, so that no byte is lost. */
    static String text(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }
}
