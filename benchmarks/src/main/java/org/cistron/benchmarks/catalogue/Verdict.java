package org.cistron.benchmarks.catalogue;

/** How a name that Cistron gave compares with the catalogue's. */
enum Verdict {
    RIGHT("the catalogue's gene and name"),
    RIGHT_BY_RULES("the catalogue's gene, and the name that HGVS has for the change in the place of the catalogue's"),
    OTHER_NAME("the catalogue's gene and another name"),
    NO_NAME("the catalogue's gene and no name"),
    OTHER_GENE("not the catalogue's gene"),
    NO_VARIANT("the variant is missing from the table"),
    NOT_MADE("no variant could be made of the name");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** Returns it as tables have it. */
    String text() {
        return text;
    }
}
