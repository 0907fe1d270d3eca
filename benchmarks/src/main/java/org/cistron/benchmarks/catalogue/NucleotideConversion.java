package org.cistron.benchmarks.catalogue;

import java.util.Optional;

/** Turns names that count nucleotides into changes of a gene. */
final class NucleotideConversion {

    private NucleotideConversion() {}

    /** Returns what speaks against a name; nothing where {@link #edit} can be made of it. */
    static Optional<Obstacle> obstacle(NucleotideName name, GeneSequence gene) {
        int start = GeneEdit.position(name.first());
        int end = GeneEdit.position(name.last()) + 1;
        if (end > gene.length() || !gene.holds(start, end)) {
            return Optional.of(Obstacle.OUTSIDE);
        }
        if (name.kind() == ChangeKind.INSERTION && end - start != 2) {
            return Optional.of(Obstacle.NOT_NEIGHBOURS);
        }
        boolean agrees = name.claimed().isEmpty() || gene.letters(start, end).equals(name.claimed());
        return agrees ? Optional.empty() : Optional.of(Obstacle.REFERENCE_LETTERS);
    }

    /** Returns the change that a name denotes. */
    static GeneEdit edit(NucleotideName name, GeneSequence gene) {
        int start = GeneEdit.position(name.first());
        int end = GeneEdit.position(name.last()) + 1;
        return switch (name.kind()) {
            case INSERTION -> new GeneEdit(start + 1, start + 1, name.inserted());
            case DUPLICATION -> new GeneEdit(end, end, gene.letters(start, end));
            default -> new GeneEdit(start, end, name.inserted());
        };
    }
}
