package org.cistron.io.vcf;

/** What becomes of lines that are not as the specification, or the reference, has them. */
public enum MalformedLines {
    /** The first one ends the run with its line, what was found, what was expected and a remedy. */
    REFUSE,
    /** They are left out, and counted by kind with the first line of each. */
    SKIP
}
