package org.cistron.variants.ontology;

import static org.cistron.variants.ontology.Impact.HIGH;
import static org.cistron.variants.ontology.Impact.LOW;
import static org.cistron.variants.ontology.Impact.MODERATE;
import static org.cistron.variants.ontology.Impact.MODIFIER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms of the Sequence Ontology for what a variant does, the most severe first. */
public enum ConsequenceTerm {
    /** The whole transcript is gone. */
    TRANSCRIPT_ABLATION("SO:0001893", HIGH),
    /** One of the two nucleotides at an intron's 3' end is changed. */
    SPLICE_ACCEPTOR_VARIANT("SO:0001574", HIGH),
    /** One of the two nucleotides at an intron's 5' end is changed. */
    SPLICE_DONOR_VARIANT("SO:0001575", HIGH),
    /** A codon becomes a stop codon before the protein's end. */
    STOP_GAINED("SO:0001587", HIGH),
    /** The reading frame is shifted. */
    FRAMESHIFT_VARIANT("SO:0001589", HIGH),
    /** The stop codon becomes an amino acid's. */
    STOP_LOST("SO:0001578", HIGH),
    /** The start codon is none any more. */
    START_LOST("SO:0002012", HIGH),
    /** Whole codons more. */
    INFRAME_INSERTION("SO:0001821", MODERATE),
    /** Whole codons less. */
    INFRAME_DELETION("SO:0001822", MODERATE),
    /** Another amino acid, as many codons. */
    MISSENSE_VARIANT("SO:0001583", MODERATE),
    /** The protein changes in a way that none of the others tells. */
    PROTEIN_ALTERING_VARIANT("SO:0001818", MODERATE),
    /** One of the three outermost nucleotides of an exon, or the third to eighth of an intron from its end. */
    SPLICE_REGION_VARIANT("SO:0001630", LOW),
    /** Another start codon. */
    START_RETAINED_VARIANT("SO:0002019", LOW),
    /** Another stop codon. */
    STOP_RETAINED_VARIANT("SO:0001567", LOW),
    /** The codon of an incomplete protein's end, of which not all nucleotides are known. */
    INCOMPLETE_TERMINAL_CODON_VARIANT("SO:0001626", LOW),
    /** The same amino acid. */
    SYNONYMOUS_VARIANT("SO:0001819", LOW),
    /** In what is translated; no more can be said. */
    CODING_SEQUENCE_VARIANT("SO:0001580", MODIFIER),
    /** Before the start codon, in an exon. */
    FIVE_PRIME_UTR_VARIANT("SO:0001623", "5_prime_UTR_variant", MODIFIER),
    /** After the stop codon, in an exon. */
    THREE_PRIME_UTR_VARIANT("SO:0001624", "3_prime_UTR_variant", MODIFIER),
    /** In an exon of a transcript that is not translated. */
    NON_CODING_TRANSCRIPT_EXON_VARIANT("SO:0001792", MODIFIER),
    /** In an intron. */
    INTRON_VARIANT("SO:0001627", MODIFIER),
    /** Shortly before a transcript. */
    UPSTREAM_GENE_VARIANT("SO:0001631", MODIFIER),
    /** Shortly after a transcript. */
    DOWNSTREAM_GENE_VARIANT("SO:0001632", MODIFIER),
    /** Near no transcript. */
    INTERGENIC_VARIANT("SO:0001628", MODIFIER);

    private static final Map<String, ConsequenceTerm> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ConsequenceTerm::word, Function.identity()));
    private static final Map<ConsequenceTerm, List<String>> ALONE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), term -> List.of(term.word())));

    private final String accession;
    private final String word;
    private final Impact impact;

    ConsequenceTerm(String accession, Impact impact) {
        this.accession = accession;
        this.word = name().toLowerCase(Locale.ROOT);
        this.impact = impact;
    }

    ConsequenceTerm(String accession, String word, Impact impact) {
        this.accession = accession;
        this.word = word;
        this.impact = impact;
    }

    /**
     * Returns the term of a name.
     *
     * @throws IllegalArgumentException if there is none of that name here
     */
    public static ConsequenceTerm of(String word) {
        ConsequenceTerm term = BY_WORD.get(word);
        if (term == null) {
            throw new IllegalArgumentException("no term is called '" + word + "'");
        }
        return term;
    }

    /** Returns the ontology's accession, such as {@code SO:0001583}. */
    public String accession() {
        return accession;
    }

    /** Returns the ontology's name, such as {@code missense_variant}. */
    public String word() {
        return word;
    }

    /** Returns the ontology's name as the only one of a list: most alleles have one term. */
    public List<String> alone() {
        return ALONE.get(this);
    }

    /** Returns how much it is likely to matter. */
    public Impact impact() {
        return impact;
    }
}
