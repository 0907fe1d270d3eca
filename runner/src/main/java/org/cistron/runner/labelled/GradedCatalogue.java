package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.variant.GradedMutation;
import org.cistron.io.variant.LabelledTable;
import org.cistron.io.vcf.ContigAliases;

/**
 * A catalogue of mutations graded by drug, to look up variants in: by gene (name, id or that of its transcript) and HGVS name, however
 * the catalogue spells it; what it has no name for, by what it does, where the catalogue grades that as a whole
 * ({@code frameshift_variant}). Any thread may look up.
 */
public final class GradedCatalogue {
    private final Map<String, Map<String, GradedMutation>> byName = new HashMap<>();

    private GradedCatalogue() {}

    /**
     * Reads a catalogue where no genome is known: names are compared as they are written.
     *
     * @throws org.cistron.api.error.InputException if it is not as it should be
     */
    public static GradedCatalogue read(Path file) {
        GradedCatalogue catalogue = new GradedCatalogue();
        LabelledTable.readCatalogue(file)
                .forEach(row -> catalogue.add(row.gene(), CatalogueNames.plain(row.mutation()), row));
        return catalogue;
    }

    /**
     * Reads a catalogue and names its mutations as we do.
     *
     * @param reference the genome
     * @param annotation its genes; of those that it lacks, mutations are named as they are written
     * @throws org.cistron.api.error.InputException if it is not as it should be
     */
    public static GradedCatalogue read(
            Path file, IndexedReference reference, TranscriptAnnotation annotation, ContigAliases aliases) {
        CatalogueGenome genome = new CatalogueGenome(reference, annotation, aliases, file.toString());
        GradedCatalogue catalogue = new GradedCatalogue();
        for (GradedMutation row : LabelledTable.readCatalogue(file)) {
            Optional<CatalogueGene> gene = genome.gene(row.gene());
            catalogue.add(
                    gene.map(known -> known.transcript().id()).orElse(row.gene()),
                    gene.filter(known -> row.isHgvs())
                            .map(known -> CatalogueNames.ours(row, known))
                            .orElseGet(() -> CatalogueNames.plain(row.mutation())),
                    row);
        }
        return catalogue;
    }

    /** Returns what the catalogue says of a case, by drug; empty where it does not know the variant. */
    public SortedMap<String, GradedMutation> grades(VariantCase subject, Optional<Transcript> transcript) {
        List<String> genes = Stream.concat(
                        transcript.stream().flatMap(known -> Stream.of(known.id(), known.geneName(), known.gene())),
                        Stream.of(subject.gene()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        SortedMap<String, GradedMutation> named = find(
                genes,
                Stream.of(subject.nucleotideName(), subject.proteinName())
                        .filter(name -> !name.isEmpty())
                        .map(CatalogueNames::plain)
                        .toList());
        return named.isEmpty() ? find(genes, subject.terms()) : named;
    }

    private SortedMap<String, GradedMutation> find(List<String> genes, List<String> names) {
        NavigableMap<String, GradedMutation> found = new TreeMap<>();
        for (String gene : genes) {
            for (String name : names) {
                byName.getOrDefault(key(gene, name), Map.of()).forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    /** Of two rows of one mutation and drug the first counts. */
    private void add(String gene, String name, GradedMutation row) {
        byName.computeIfAbsent(key(gene, name), key -> new TreeMap<>()).putIfAbsent(row.drug(), row);
    }

    private static String key(String gene, String name) {
        return gene + "\t" + name;
    }
}
