package org.cistron.io.transcript;

/** What may befall a transcript on its way out of a file, other than to be read as it is written. */
public enum NoticeKind {
    /** Parts of several precursors. */
    TRANS_SPLICED(
            true,
            "trans-spliced transcripts, left out",
            "Look at variants in them by hand: their parts lie in several places."),
    /** Parts on both strands. */
    MIXED_STRANDS(
            true,
            "transcripts with parts on both strands, left out",
            "Correct the strands, unless the parts are trans-spliced."),
    /** No strand. */
    WITHOUT_STRAND(
            true, "transcripts without a strand, left out", "Write + or - in column 7 where the direction is known."),
    /** Parts not one after another. */
    OUT_OF_ORDER(
            true,
            "transcripts whose parts do not follow one another, left out",
            "Correct the location; on a circular molecule the LOCUS line says circular."),
    /** Parts in another record. */
    REMOTE(true, "transcripts with parts in another record, left out", "Give the annotation of the assembled contigs."),
    /** One ID on several transcripts. */
    REPEATED_ID(
            true,
            "transcripts with several lines that are not their exons, left out",
            "Give each transcript an ID of its own."),
    /** Exons that overlap. */
    EXONS_OVERLAP(
            true,
            "transcripts whose exons overlap, left out",
            "Correct the exons, or give each of two transcripts an ID of its own."),
    /** CDS parts outside exons. */
    CODING_OUTSIDE_EXONS(true, "transcripts with a CDS outside their exons, left out", "Correct the exons or the CDS."),
    /** A CDS part within another. */
    CODING_NESTED(
            true,
            "transcripts with one part of the CDS within another, left out",
            "Give each of two coding sequences an ID of its own."),
    /** Genes without any transcript. */
    GENE_WITHOUT_TRANSCRIPT(
            true, "genes without a transcript or a CDS, left out", "Variants in them count as intergenic."),
    /** Parts that belong to nothing. */
    PART_WITHOUT_PARENT(
            true,
            "exons, untranslated regions and stop codons without a Parent, left out",
            "Give them the ID of their transcript as Parent."),
    /** A second messenger of the same CDS. */
    MESSENGER_WITHOUT_PARTS(
            true, "mRNA lines without parts, beside a CDS right below the gene, left out", "The CDS stands for them."),
    /** Parents without a line. */
    PARENT_MISSING(
            false,
            "transcripts without a line of their own, made of their parts",
            "If the file was cut out of another, cut whole genes."),
    /** One of several parents without a line. */
    PARENT_UNKNOWN(
            false,
            "Parents without a line as a transcript, named beside others, passed over",
            "The other Parents are read."),
    /** Genes without a line. */
    GENE_MISSING(
            false,
            "transcripts whose gene has no line, which go by its ID",
            "If the file was cut out of another, cut whole genes."),
    /** Exons that had to be made. */
    EXONS_MADE(
            false,
            "spliced transcripts without exon lines, whose exons were made of the CDS and untranslated regions",
            "Introns within untranslated regions are known only where the file has exons."),
    /** A transcript with several CDS. */
    SEVERAL_CODING(
            false,
            "transcripts with several coding sequences, read once for each",
            "Their ids are those of transcript and CDS, joined by a colon."),
    /** The CDS of a pseudogene. */
    PSEUDOGENE_CODING(
            false, "coding sequences of pseudogenes, not translated", "Variants in them have no effect on a protein."),
    /** Parts in order but not joined. */
    ORDERED(
            false,
            "coding sequences whose parts are in order but not joined, not translated",
            "Write join in place of order where the parts are spliced."),
    /** A CDS that overlaps itself. */
    CODING_OVERLAP(
            false,
            "coding sequences that read a stretch twice without a mark of ribosomal slippage, read as written",
            "Check them against the sequence."),
    /** A CDS with a gap in an exon. */
    CODING_GAP(
            false,
            "coding sequences with a gap within an exon without a mark of ribosomal slippage, read as written",
            "Check them against the sequence."),
    /** Phases that disagree. */
    WRONG_PHASE(
            false,
            "coding sequences with a phase that does not follow from the parts before",
            "The phase of the first part and the lengths were believed; correct column 8."),
    /** A {@code transl_except} that is not understood. */
    EXCEPTION_UNREAD(
            false,
            "coding sequences with a transl_except that is not understood, passed over",
            "Write the position of one codon and a residue: (pos:31..33,aa:Sec)."),
    /** No genetic code in the file. */
    CODE_ASSUMED(false, "coding sequences without a genetic code in the file", "Name another one if that is wrong."),
    /** Features of other types. */
    OTHER_FEATURES(false, "features of other types, which say nothing of transcripts", "Nothing needs to be done.");

    private final boolean leftOut;
    private final String words;
    private final String remedy;

    NoticeKind(boolean leftOut, String words, String remedy) {
        this.leftOut = leftOut;
        this.words = words;
        this.remedy = remedy;
    }

    /** Returns whether what is counted was left out: variants there are not seen to fall on it. */
    public boolean leftOut() {
        return leftOut;
    }

    /** Returns whether a run that reads the file tells of it: of what is left out, and of what contradicts itself. */
    public boolean worthAWarning() {
        return leftOut || this == WRONG_PHASE || this == EXCEPTION_UNREAD;
    }

    /** Returns what is counted and what happened to it, in words before a number. */
    public String words() {
        return words;
    }

    /** Returns what to do or to know, a sentence. */
    public String remedy() {
        return remedy;
    }
}
