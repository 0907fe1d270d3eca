package org.cistron.runner.labelled;

import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.tsv.VariantTable;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.labelled.NucleotidePlace.Position;
import org.cistron.variants.coding.SplicedSequence;
import org.cistron.variants.consequence.PreparedContig;
import org.cistron.variants.transcript.PreparedTranscript;

/** A gene of a catalogue: turns HGVS names into variants of the genome. */
final class CatalogueGene {
    /** A catalogue may name what lies far before a gene. */
    private static final int FLANK = 1_000_000;

    private final PreparedTranscript prepared;
    private final ContigCases cases;
    private final PreparedContig consequences;

    CatalogueGene(Transcript transcript, Sequence contig) {
        this.prepared = new PreparedTranscript(transcript, contig);
        this.cases = new ContigCases(contig);
        this.consequences = new PreparedContig(contig, List.of(transcript), FLANK);
    }

    Transcript transcript() {
        return prepared.transcript();
    }

    /** Returns what the gene is called, as where variants are classified. */
    String name() {
        return VariantTable.gene(transcript());
    }

    /** Returns the protein, without its stop codon; empty where the gene is not translated. */
    String protein() {
        return cases.protein(transcript());
    }

    /** Returns the case of a variant. */
    VariantCase of(Variant variant) {
        Consequence consequence = consequences.of(variant).get(0);
        return cases.of(variant, consequence);
    }

    /**
     * Returns the variant that a name stands for; nothing where it is not spelled out, lies outside of the contig, changes nothing, or
     * names letters that are not there.
     */
    Optional<Variant> variant(NucleotidePlace name) {
        if (!name.isSpelled() || name.coding() != prepared.coding().isPresent()) {
            return Optional.empty();
        }
        int one = position(name.first());
        int other = position(name.last());
        int start = Math.min(one, other);
        int end = Math.max(one, other) + 1;
        if (start < 0 || end > prepared.contig().length()) {
            return Optional.empty();
        }
        String inserted = read(name.inserted());
        String there = prepared.contig().letters(start, end);
        if (!name.claimed().isEmpty() && !read(name.claimed()).equals(there)) {
            return Optional.empty();
        }
        if (name.isInsertion()) {
            return end - start == 2 ? Optional.of(new Variant(id(), start + 1, "", inserted)) : Optional.empty();
        }
        if (name.isDuplication()) {
            return Optional.of(new Variant(id(), end, "", there));
        }
        return there.equals(inserted)
                ? Optional.empty()
                : Optional.of(new Variant(id(), start, there, inserted).trimmed());
    }

    private String id() {
        return prepared.contig().id();
    }

    /** Letters in reading direction, on the forward strand; and the other way round. */
    private String read(String letters) {
        if (prepared.forward()) {
            return letters;
        }
        StringBuilder read = new StringBuilder(letters.length());
        for (int i = letters.length() - 1; i >= 0; i--) {
            read.append(Sequence.letter(Sequence.complement(Sequence.code(letters.charAt(i)))));
        }
        return read.toString();
    }

    private int position(Position position) {
        int direction = prepared.forward() ? 1 : -1;
        SplicedSequence messenger = prepared.messenger();
        int first = prepared.coding().isPresent() ? prepared.codingOffset() : 0;
        int length = prepared.coding().map(frame -> frame.length()).orElse(messenger.length());
        boolean translated = position.side().isEmpty() && prepared.coding().isPresent();
        if (translated && position.number() <= length) {
            int at = prepared.coding().get().spliced().position(position.number() - 1);
            return at + direction * position.intron();
        }
        int offset =
                switch (position.side()) {
                    case "-" -> first - position.number();
                    case "*" -> first + length + position.number() - 1;
                    default -> position.number() - 1 + first;
                };
        return outside(offset, messenger, direction) + direction * position.intron();
    }

    /** What lies outside of the messenger is counted on. */
    private static int outside(int offset, SplicedSequence messenger, int direction) {
        int last = messenger.length() - 1;
        if (offset < 0) {
            return messenger.position(0) + direction * offset;
        }
        return offset > last ? messenger.position(last) + direction * (offset - last) : messenger.position(offset);
    }
}
