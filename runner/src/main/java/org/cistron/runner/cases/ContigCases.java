package org.cistron.runner.cases;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.ProteinEffect;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.tsv.VariantTable;
import org.cistron.variants.hgvs.ResidueNames;
import org.cistron.variants.transcript.CodingFrame;
import org.cistron.variants.transcript.PreparedTranscript;

/** Makes cases of a contig's variants; each transcript is translated once. Any thread. */
public final class ContigCases {
    private static final String STOP = "*";

    private final Sequence contig;
    private final Map<Transcript, String> proteins = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Takes a contig. */
    public ContigCases(Sequence contig) {
        this.contig = contig;
    }

    /**
     * Makes a case.
     *
     * @param variant the allele, trimmed, on this contig
     * @param consequence what it does to one transcript
     */
    public VariantCase of(Variant variant, Consequence consequence) {
        Optional<Transcript> transcript = consequence.transcript();
        return new VariantCase(
                transcript.map(VariantTable::gene).orElse(""),
                consequence.terms(),
                consequence.nucleotideName(),
                consequence.proteinName(),
                Optional.of(variant),
                transcript.map(Transcript::strand),
                Optional.of(context(variant)),
                transcript.flatMap(of -> consequence.protein().flatMap(effect -> protein(of, effect))));
    }

    /** Returns the residues of a transcript's protein, without its stop codon; empty where it is not translated. */
    public String protein(Transcript transcript) {
        return proteins.computeIfAbsent(transcript, this::translated);
    }

    private String translated(Transcript transcript) {
        String residues = new PreparedTranscript(transcript, contig)
                .coding()
                .map(CodingFrame::protein)
                .orElse("");
        return residues.endsWith(STOP) ? residues.substring(0, residues.length() - 1) : residues;
    }

    private SequenceContext context(Variant variant) {
        int from = Math.max(0, variant.start() - SequenceContext.LONGEST);
        int to = Math.min(contig.length(), variant.end() + SequenceContext.LONGEST);
        return new SequenceContext(contig.letters(from, variant.start()), contig.letters(variant.end(), to));
    }

    /** Where the stop codon itself changes, there is no residue to name. */
    private Optional<ProteinVariant> protein(Transcript transcript, ProteinEffect effect) {
        String residues = protein(transcript);
        return effect.reference().equals(effect.alternative())
                        || !residues.startsWith(effect.reference(), effect.position())
                ? Optional.empty()
                : Optional.of(new ProteinVariant(
                        transcript.protein(), residues, effect.position(), effect.reference(), effect.alternative()));
    }

    /** Makes a case of a residue that changes, of which no more is known. */
    public static VariantCase ofProtein(String gene, ProteinVariant change) {
        String alternative = change.alternative();
        String term = alternative.equals(STOP)
                ? "stop_gained"
                : alternative.equals(change.reference()) ? "synonymous_variant" : "missense_variant";
        return new VariantCase(
                gene,
                List.of(term),
                "",
                ResidueNames.substitution(change.reference(), change.position(), alternative),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(change));
    }
}
