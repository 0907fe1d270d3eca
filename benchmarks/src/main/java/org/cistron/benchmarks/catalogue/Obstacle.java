package org.cistron.benchmarks.catalogue;

/** Why a name of the catalogue can't be turned into a variant. */
enum Obstacle {
    INDEFINITE("the name does not tell what stands in the old residues' place"),
    NOT_UNDERSTOOD("the name has none of the known forms"),
    UNKNOWN_GENE("no gene, or more than one, has that name"),
    OUTSIDE("the name points outside the gene or the contig"),
    REFERENCE_LETTERS("reference letters disagree: the genome has others than the name"),
    REFERENCE_RESIDUE("reference residue disagrees: the protein has another than the name"),
    NOT_NEIGHBOURS("an insertion between nucleotides or residues that are not neighbours"),
    NO_FRAMESHIFT("no deletion or insertion of one nucleotide changes that residue first"),
    NO_CHANGE("the name denotes no change");

    private final String text;

    Obstacle(String text) {
        this.text = text;
    }

    /** Returns it as tables have it. */
    String text() {
        return text;
    }
}
