package org.cistron.benchmarks.catalogue;

import org.cistron.api.sequence.Strand;

/**
 * A gene before and after a variant, by applying the VCF line to the contig's letters: an own small translation, so that tests
 * don't ask the code under test.
 *
 * @param before what is read along the gene's strand, from {@code lead} nucleotides before the gene
 * @param after the same with the variant
 * @param lead nucleotides before the gene's first
 */
record ChangedGene(String before, String after, int lead) {
    private static final int AROUND = 2500;
    private static final String BASES = "TCAG";
    private static final String RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
    private static final String PAIRS = "ACGT";

    /** Applies a variant, whose reference letters must be the contig's. */
    static ChangedGene of(String contig, CatalogueGene gene, VcfSite site) {
        int from = Math.max(0, gene.region().start() - AROUND);
        int to = Math.min(contig.length(), gene.region().end() + AROUND);
        String window = contig.substring(from, to);
        int at = site.position() - 1 - from;
        if (!window.startsWith(site.reference(), at)) {
            throw new AssertionError("the contig has other letters than " + site);
        }
        String changed = window.substring(0, at)
                + site.alternative()
                + window.substring(at + site.reference().length());
        return gene.strand() == Strand.FORWARD
                ? new ChangedGene(window, changed, gene.region().start() - from)
                : new ChangedGene(
                        turned(window), turned(changed), to - gene.region().end());
    }

    /** Returns how many nucleotides longer the changed contig is. */
    int growth() {
        return after.length() - before.length();
    }

    /** Returns the protein of the unchanged gene, with its stop. */
    String protein() {
        return translated(before);
    }

    /** Returns the protein of the changed gene, with its stop. */
    String changedProtein() {
        return translated(after);
    }

    /** Returns a codon of the changed gene, counted from 1. */
    String changedCodon(int residue) {
        return codon(after, residue);
    }

    /** Returns a codon of the unchanged gene, counted from 1. */
    String codon(int residue) {
        return codon(before, residue);
    }

    /** Returns the residue of a codon by one letter. */
    static char residue(String codon) {
        return RESIDUES.charAt(16 * BASES.indexOf(codon.charAt(0))
                + 4 * BASES.indexOf(codon.charAt(1))
                + BASES.indexOf(codon.charAt(2)));
    }

    private String codon(String letters, int residue) {
        return letters.substring(lead + 3 * residue - 3, lead + 3 * residue);
    }

    private String translated(String letters) {
        StringBuilder protein = new StringBuilder("M");
        for (int at = lead + 3; at + 3 <= letters.length(); at += 3) {
            protein.append(residue(letters.substring(at, at + 3)));
            if (protein.charAt(protein.length() - 1) == '*') {
                break;
            }
        }
        return protein.toString();
    }

    private static String turned(String letters) {
        StringBuilder turned = new StringBuilder();
        for (int i = letters.length() - 1; i >= 0; i--) {
            turned.append(PAIRS.charAt(3 - PAIRS.indexOf(letters.charAt(i))));
        }
        return turned.toString();
    }
}
