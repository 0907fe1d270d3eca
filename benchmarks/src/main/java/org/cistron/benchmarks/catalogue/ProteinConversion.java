package org.cistron.benchmarks.catalogue;

import java.util.Optional;

/**
 * Turns names that count residues into changes of a gene.
 *
 * <ul>
 *   <li>A residue for another, a stop codon gained or lost: the codon change with the fewest nucleotides; see
 *       {@link CodonChoice}. Where a lost stop codon's new residue isn't told, any.
 *   <li>{@code p.Met1?}: the nearest codon that doesn't start translation.
 *   <li>Deletion and duplication: whole codons. Insertion: the first codons in the alphabet.
 *   <li>Deletion-insertion: codons that make the replaced stretch shortest.
 *   <li>Shift of the frame: see {@link FrameshiftSearch}.
 * </ul>
 */
final class ProteinConversion {
    private static final int CODON = 3;

    private final CodonChoice choice = new CodonChoice(GeneSequence.CODE);

    /** Returns what speaks against a name; nothing where {@link #edit} can be made of it, but for a shift of the frame. */
    static Optional<Obstacle> obstacle(ProteinName name, GeneSequence gene) {
        String protein = gene.protein();
        if (name.last() > protein.length() || name.first() > name.last()) {
            return Optional.of(Obstacle.OUTSIDE);
        }
        if (protein.charAt(name.first() - 1) != name.from() || protein.charAt(name.last() - 1) != name.to()) {
            return Optional.of(Obstacle.REFERENCE_RESIDUE);
        }
        boolean apart = name.kind() == ChangeKind.INSERTION && name.last() != name.first() + 1;
        return apart ? Optional.of(Obstacle.NOT_NEIGHBOURS) : Optional.empty();
    }

    /** Returns a change that a name denotes; nothing where a shift of the frame can't be had. */
    Optional<GeneEdit> edit(ProteinName name, GeneSequence gene) {
        return switch (name.kind()) {
            case SUBSTITUTION, STOP_GAINED ->
                codon(
                        name,
                        choice.nearest(gene.codon(name.first()), name.inserted().charAt(0)));
            case START_LOST -> codon(name, choice.nearestNoStart(gene.codon(name.first())));
            case EXTENSION -> codon(name, extension(name, gene.codon(name.first())));
            case DELETION -> Optional.of(new GeneEdit(start(name), end(name), ""));
            case DUPLICATION -> Optional.of(new GeneEdit(end(name), end(name), gene.letters(start(name), end(name))));
            case INSERTION ->
                Optional.of(new GeneEdit(CODON * name.first(), CODON * name.first(), choice.spelled(name.inserted())));
            case REPLACEMENT ->
                Optional.of(new GeneEdit(
                        start(name),
                        end(name),
                        choice.shortestInPlaceOf(gene.letters(start(name), end(name)), name.inserted())));
            case FRAMESHIFT -> FrameshiftSearch.find(gene, name.first());
        };
    }

    private static Optional<GeneEdit> codon(ProteinName name, String codon) {
        return Optional.of(new GeneEdit(start(name), start(name) + CODON, codon));
    }

    private String extension(ProteinName name, String codon) {
        return name.inserted().isEmpty()
                ? choice.nearestSense(codon)
                : choice.nearest(codon, name.inserted().charAt(0));
    }

    private static int start(ProteinName name) {
        return CODON * (name.first() - 1);
    }

    private static int end(ProteinName name) {
        return CODON * name.last();
    }
}
