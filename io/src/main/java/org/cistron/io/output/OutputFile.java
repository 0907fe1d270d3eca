package org.cistron.io.output;

/**
 * A file of a run, whole.
 *
 * @param name its name in the output folder
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 * @param bytes how many there are
 */
public record OutputFile(String name, String sha256, long bytes) {}
