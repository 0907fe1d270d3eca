package org.cistron.io.vcf;

/** Says what is wrong with a line; whether that ends the run is for others to decide. */
final class LineFault extends Exception {
    private static final int LONGEST_QUOTE = 60;

    private final FaultKind kind;
    private final String found;
    private final String expected;
    private final String remedy;

    /**
     * Names a fault.
     *
     * @param kind what it is counted as
     * @param found what was found
     * @param expected what was expected
     * @param remedy what to do, a sentence
     */
    LineFault(FaultKind kind, String found, String expected, String remedy) {
        super("found " + found + ", expected " + expected, null, false, false);
        this.kind = kind;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    /** Returns the same fault, told of a sample. */
    LineFault ofSample(String name) {
        return new LineFault(kind, found + " of sample '" + name + "'", expected, remedy);
    }

    FaultKind kind() {
        return kind;
    }

    String problem() {
        return getMessage();
    }

    String remedy() {
        return remedy;
    }

    /** Returns a piece of a line in quotation marks, cut where it is long, with control characters made visible. */
    static String quoted(String raw) {
        String text = RawText.decoded(raw);
        String start = text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
        return "'" + start.replace("\r", "\\r").replace("\t", "\\t").replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
