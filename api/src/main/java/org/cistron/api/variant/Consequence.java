package org.cistron.api.variant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a variant does to one transcript; or, without a transcript, that it lies near none.
 *
 * @param transcript the transcript
 * @param terms names of the Sequence Ontology, such as {@code missense_variant}, the most severe first; at least one
 * @param impact {@code HIGH}, {@code MODERATE}, {@code LOW} or {@code MODIFIER}
 * @param nucleotideName the change as HGVS names it in the transcript, {@code c.1349C>T} or {@code n.1401A>G}; empty where it
 *     has no name there
 * @param proteinName the change as HGVS names it in the protein, {@code p.Ser450Leu}; empty where the protein is not touched
 *     or can't be foretold
 * @param protein the residues that change; nothing where none can be told
 * @param place where in the transcript the variant lies; nothing without a transcript
 */
public record Consequence(
        Optional<Transcript> transcript,
        List<String> terms,
        String impact,
        String nucleotideName,
        String proteinName,
        Optional<ProteinEffect> protein,
        Optional<TranscriptPlace> place) {

    private static final List<String> IMPACTS = List.of("HIGH", "MODERATE", "LOW", "MODIFIER");

    /** Checks that there is a term, and that the impact is one of the four. */
    public Consequence {
        if (!IMPACTS.contains(impact)) {
            throw new IllegalArgumentException("impact " + impact + ", expected one of " + IMPACTS);
        }
        Objects.requireNonNull(nucleotideName, "nucleotideName");
        Objects.requireNonNull(proteinName, "proteinName");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a consequence without a term");
        }
        if (transcript.isPresent() != place.isPresent()) {
            throw new IllegalArgumentException("a transcript and a place in it go together");
        }
    }
}
