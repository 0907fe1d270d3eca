package org.cistron.io.transcript;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.io.genbank.GenBankFeature;
import org.cistron.io.genbank.GenBankRecord;

/** Makes the drafts of one locus of a GenBank record. */
final class GenBankDrafts {
    private static final String EXCEPTIONS = "transl_except";

    private final GenBankLocus locus;
    private final GenBankRecord record;
    private final String file;

    GenBankDrafts(GenBankLocus locus, GenBankRecord record, String file) {
        this.locus = locus;
        this.record = record;
        this.file = file;
    }

    /** Returns whether a CDS can have been spliced out of a messenger. */
    boolean fits(GenBankFeature messenger, GenBankFeature coding) {
        return messenger.strand() == coding.strand()
                && SpliceFit.fits(parts(messenger).parts(), parts(coding).parts());
    }

    /** Makes the draft of a CDS, with its messenger where there is one. */
    TranscriptDraft coding(GenBankFeature coding, Optional<GenBankFeature> messenger) {
        GenBankParts own = parts(coding);
        Set<Trait> traits = traits(coding, own);
        messenger.ifPresent(found -> addTransSplicing(traits, found));
        boolean pseudo = traits.contains(Trait.PSEUDO);
        List<Part> exons = messenger.map(found -> parts(found).parts()).orElse(List.of());
        List<String> ids = List.of(
                messenger.map(found -> found.qualifier("transcript_id")).orElse(""),
                coding.qualifier("locus_tag"),
                coding.qualifier("protein_id"),
                coding.qualifier("gene"));
        return draft(
                naming(ids, coding, Biotype.ofCoding(pseudo)),
                coding,
                traits,
                new DraftParts(exons, List.of(), own.parts(), List.of()),
                CodeNumber.of(coding.qualifier("transl_table"), file, coding.line()));
    }

    /** Makes the draft of a feature that is not translated: its location is its exons. */
    TranscriptDraft untranslated(GenBankFeature feature) {
        GenBankParts own = parts(feature);
        Set<Trait> traits = traits(feature, own);
        List<String> ids =
                List.of(feature.qualifier("transcript_id"), feature.qualifier("locus_tag"), feature.qualifier("gene"));
        return draft(
                naming(ids, feature, biotype(feature, traits.contains(Trait.PSEUDO))),
                feature,
                traits,
                DraftParts.ofExons(own.parts()),
                0);
    }

    private GenBankParts parts(GenBankFeature feature) {
        return GenBankParts.of(feature, record, file);
    }

    private Set<Trait> traits(GenBankFeature feature, GenBankParts parts) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(parts.traits());
        if (feature.pseudo() || locus.pseudo(feature)) {
            traits.add(Trait.PSEUDO);
        }
        if (feature.has("ribosomal_slippage")) {
            traits.add(Trait.SLIPPAGE);
        }
        addTransSplicing(traits, feature);
        return traits;
    }

    private static void addTransSplicing(Set<Trait> traits, GenBankFeature feature) {
        if (feature.has("trans_splicing")) {
            traits.add(Trait.TRANS_SPLICED);
        }
    }

    private static String biotype(GenBankFeature feature, boolean pseudo) {
        boolean plain = feature.key().equals("gene") || feature.key().equals("mRNA");
        if (plain) {
            return Biotype.ofCoding(pseudo);
        }
        String kind = feature.qualifier("ncRNA_class");
        return kind.isEmpty() || kind.equals("other") ? feature.key() : kind;
    }

    private Naming naming(List<String> ids, GenBankFeature feature, String biotype) {
        String symbol = feature.qualifier("gene");
        String name = symbol.isEmpty() ? locus.qualifier("gene") : symbol;
        String tag = feature.qualifier("locus_tag");
        return new Naming(ids, tag.isEmpty() ? name : tag, name, feature.qualifier("protein_id"), biotype);
    }

    private TranscriptDraft draft(
            Naming naming, GenBankFeature feature, Set<Trait> traits, DraftParts parts, int code) {
        return new TranscriptDraft(
                naming,
                record.contig(),
                Optional.of(feature.strand()),
                traits,
                parts,
                code,
                feature.has(EXCEPTIONS) ? Set.of(feature.qualifier(EXCEPTIONS)) : Set.of(),
                feature.line());
    }
}
