package org.cistron.benchmarks.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns the names of a catalogue into variants of a genome. Not for several threads. */
final class Converter {
    private final CatalogueGenes genes;
    private final Map<String, String> contigs;
    private final ProteinConversion proteins = new ProteinConversion();
    private final Map<CatalogueGene, GeneSequence> sequences = new HashMap<>();

    /**
     * Prepares it.
     *
     * @param genes the genes that the catalogue names
     * @param contigs upper-case letters by contig id
     */
    Converter(CatalogueGenes genes, Map<String, String> contigs) {
        this.genes = genes;
        this.contigs = Map.copyOf(contigs);
    }

    /** Turns one name into a variant, or says why it can't be done. */
    Conversion convert(CatalogueEntry entry) {
        Optional<HgvsName> name = HgvsName.parse(entry.name());
        if (name.isEmpty()) {
            boolean open = entry.name().contains("??");
            return new Conversion.Failed(entry, open ? Obstacle.INDEFINITE : Obstacle.NOT_UNDERSTOOD);
        }
        Optional<CatalogueGene> gene = genes.named(entry.gene())
                .filter(found -> contigs.containsKey(found.region().contig()));
        return gene.isPresent()
                ? convert(entry, name.get(), gene.get())
                : new Conversion.Failed(entry, Obstacle.UNKNOWN_GENE);
    }

    private Conversion convert(CatalogueEntry entry, HgvsName name, CatalogueGene gene) {
        String contig = contigs.get(gene.region().contig());
        GeneSequence sequence = sequences.computeIfAbsent(gene, key -> new GeneSequence(key, contig));
        Optional<Obstacle> obstacle = obstacle(name, sequence);
        if (obstacle.isPresent()) {
            return new Conversion.Failed(entry, obstacle.get());
        }
        Optional<GeneEdit> edit = edit(name, sequence);
        if (edit.isEmpty()) {
            return new Conversion.Failed(entry, Obstacle.NO_FRAMESHIFT);
        }
        GeneEdit made = edit.get();
        if (changesNothing(name, sequence, made)) {
            return new Conversion.Failed(entry, Obstacle.NO_CHANGE);
        }
        VcfSite site = VcfSite.of(sequence.variant(made), contig);
        return new Conversion.Made(entry, gene, name, standard(name, sequence, made), site);
    }

    private static boolean changesNothing(HgvsName name, GeneSequence gene, GeneEdit edit) {
        boolean sameLetters = gene.letters(edit.start(), edit.end()).equals(edit.inserted());
        boolean byProtein = name instanceof ProteinName && name.kind() != ChangeKind.START_LOST;
        return sameLetters || (byProtein && gene.proteinWith(edit).equals(gene.protein()));
    }

    private static Optional<Obstacle> obstacle(HgvsName name, GeneSequence gene) {
        return name instanceof NucleotideName nucleotides
                ? NucleotideConversion.obstacle(nucleotides, gene)
                : ProteinConversion.obstacle((ProteinName) name, gene);
    }

    private Optional<GeneEdit> edit(HgvsName name, GeneSequence gene) {
        return name instanceof NucleotideName nucleotides
                ? Optional.of(NucleotideConversion.edit(nucleotides, gene))
                : proteins.edit((ProteinName) name, gene);
    }

    /** A lost start or stop codon and a shifted frame have but one name, which the variant was made for. */
    private static HgvsName standard(HgvsName name, GeneSequence gene, GeneEdit edit) {
        if (name instanceof NucleotideName nucleotides) {
            return StandardNames.nucleotide(nucleotides.system(), gene, edit);
        }
        return switch (name.kind()) {
            case DELETION, DUPLICATION, INSERTION, REPLACEMENT ->
                StandardNames.protein(gene.protein(), gene.proteinWith(edit));
            default -> name;
        };
    }
}
