package org.cistron.io.vcf;

/**
 * A meta-information line as it came.
 *
 * @param key what stands between {@code ##} and the first equals sign
 * @param id the id that the line defines, empty where it defines none
 * @param raw the line without its end, a character for each byte
 * @param end its line end
 */
record HeaderLine(String key, String id, String raw, String end) {}
