package org.cistron.io.vcf;

/** The fault of a last line without a line end: it may have lost its last characters, and nobody can tell. */
final class CutShort {
    private CutShort() {}

    static LineFault at(String line) {
        return new LineFault(
                FaultKind.CUT_SHORT,
                "no line end after " + LineFault.quoted(line),
                "one after every line, the last too",
                "The file was cut short: get it again. If it is whole, add the line end: echo >> FILE.");
    }
}
