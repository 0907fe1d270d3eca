package org.cistron.variant.ensemble.known;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;

/**
 * The proteins of genes that are known, by name: so that a gene is known again where an annotation calls it otherwise, as one that
 * was just made does, or begins it at another start codon.
 */
public final class KnownGenes {
    private static final int WORD = 8;
    /** Words of the shorter protein that both must have: proteins of one species have nearly all, those of others few. */
    private static final double ALIKE = 0.8;

    private static final int REACH = 6;

    private final Map<String, String> proteins;
    private final Map<String, Set<String>> genesByWord = new HashMap<>();
    /** By protein that was asked about: the gene that it is. */
    private final Map<String, Optional<String>> recognized = new ConcurrentHashMap<>();

    private KnownGenes(Map<String, String> proteins) {
        this.proteins = proteins;
        proteins.forEach((gene, residues) -> words(residues).forEach(word -> genesByWord
                .computeIfAbsent(word, key -> new HashSet<>())
                .add(gene)));
    }

    /** Collects the proteins of labelled variants' genes. */
    public static KnownGenes of(List<LabelledVariant> labelled) {
        Map<String, String> proteins = new TreeMap<>();
        labelled.stream()
                .map(found -> found.asked().subject())
                .filter(subject -> !subject.gene().isEmpty())
                .forEach(subject ->
                        subject.protein().ifPresent(change -> proteins.putIfAbsent(subject.gene(), change.residues())));
        return new KnownGenes(proteins);
    }

    /**
     * Returns the case as one of the gene that is known: under its name, and counted along its protein. A case of another gene, or
     * whose gene has the name already, is returned as it is.
     */
    public VariantCase recognized(VariantCase subject) {
        if (subject.protein().isEmpty() || proteins.containsKey(subject.gene())) {
            return subject;
        }
        ProteinVariant change = subject.protein().orElseThrow();
        return recognized
                .computeIfAbsent(change.residues(), this::gene)
                .flatMap(gene -> placed(change, proteins.get(gene)).map(placed -> named(subject, gene, placed)))
                .orElse(subject);
    }

    private static VariantCase named(VariantCase subject, String gene, ProteinVariant change) {
        return new VariantCase(
                gene,
                subject.terms(),
                subject.nucleotideName(),
                subject.proteinName(),
                subject.variant(),
                subject.strand(),
                subject.context(),
                Optional.of(change));
    }

    private Optional<String> gene(String residues) {
        Map<String, Integer> shared = new TreeMap<>();
        Set<String> words = words(residues);
        words.forEach(
                word -> genesByWord.getOrDefault(word, Set.of()).forEach(gene -> shared.merge(gene, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(found -> found.getValue()
                        >= ALIKE
                                * Math.min(
                                        words.size(),
                                        words(proteins.get(found.getKey())).size()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Two forms of a protein mostly differ in where they start: then both are as far from the end. */
    private static Optional<ProteinVariant> placed(ProteinVariant change, String residues) {
        int shift = residues.length() - change.residues().length();
        int position = change.position() + shift;
        if (position < 0 || !isAround(change, residues, position)) {
            position = change.position();
        }
        return isAround(change, residues, position)
                ? Optional.of(new ProteinVariant(
                        change.protein(), residues, position, change.reference(), change.alternative()))
                : Optional.empty();
    }

    /** Returns whether a protein has at a position what is around the change. */
    private static boolean isAround(ProteinVariant change, String residues, int position) {
        int before = Math.min(REACH, Math.min(change.position(), position));
        int after = Math.min(
                change.reference().length() + REACH,
                Math.min(change.residues().length() - change.position(), residues.length() - position));
        return after >= change.reference().length()
                && residues.regionMatches(
                        position - before, change.residues(), change.position() - before, before + after);
    }

    private static Set<String> words(String residues) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i + WORD <= residues.length(); i++) {
            words.add(residues.substring(i, i + WORD));
        }
        return words;
    }

    /** Writes all; {@link #read} reads it. */
    public void write(DataOutput to) throws IOException {
        to.writeInt(proteins.size());
        for (Map.Entry<String, String> protein : proteins.entrySet()) {
            to.writeUTF(protein.getKey());
            to.writeUTF(protein.getValue());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static KnownGenes read(DataInput from) throws IOException {
        Map<String, String> proteins = new TreeMap<>();
        for (int count = from.readInt(); count > 0; count--) {
            proteins.put(from.readUTF(), from.readUTF());
        }
        return new KnownGenes(proteins);
    }
}
