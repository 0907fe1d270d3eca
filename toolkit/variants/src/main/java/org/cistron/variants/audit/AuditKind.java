package org.cistron.variants.audit;

/** What may be wrong with a transcript, seen from the sequence. */
public enum AuditKind {
    /** It lies beyond the contig's end. */
    OUTSIDE_CONTIG(
            "transcripts beyond the end of their contig",
            "Give the annotation of this reference: the versions of its contigs must be the same."),
    /** Its CDS has unknown nucleotides. */
    UNKNOWN_NUCLEOTIDES(
            "coding sequences with unknown nucleotides (N)",
            "Effects on codons with N can't be told; use a reference without."),
    /** Its CDS, less the phase, is not a multiple of three long. */
    NOT_WHOLE_CODONS(
            "complete coding sequences whose length, less the phase, is not a multiple of three",
            "Frame-shifted genes should be marked as pseudogenes, incomplete ones as partial."),
    /** Its stop codon lacks nucleotides that the poly(A) tail brings. */
    STOP_BY_TAIL(
            "coding sequences that end with T or TA, where the poly(A) tail completes the stop codon",
            "This is usual in mitochondria; nothing needs to be done."),
    /** Its first codon starts nothing in its genetic code. */
    NO_START(
            "complete coding sequences whose first codon is no start codon of their genetic code",
            "Name the right genetic code, or mark incomplete ones as partial."),
    /** Its stop codon lies directly behind the CDS. */
    STOP_BEHIND(
            "coding sequences that leave the stop codon out: it follows directly behind",
            "GFF3 and GenBank count the stop codon into the CDS; GTF gives it stop_codon lines. Convert the file with a program"
                    + " that knows (gffread, AGAT)."),
    /** It has no stop codon, at its end or directly behind. */
    NO_STOP(
            "complete coding sequences without a stop codon at their end",
            "Name the right genetic code, or mark incomplete ones as partial."),
    /** Read by another phase, it has no stop codon inside. */
    WRONG_PHASE(
            "incomplete coding sequences with stop codons inside by their phase, and none by another",
            "Correct the phase of their first part: how many nucleotides lie before the first whole codon."),
    /** It has stop codons inside. */
    STOP_INSIDE(
            "coding sequences with stop codons inside",
            "The genetic code may be another, or the reference not the one that was annotated; selenoproteins have such"
                    + " codons by nature.");

    private final String words;
    private final String remedy;

    AuditKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** Returns what is counted, in words before a number. */
    public String words() {
        return words;
    }

    /** Returns what to do or to know, a sentence or two. */
    public String remedy() {
        return remedy;
    }
}
