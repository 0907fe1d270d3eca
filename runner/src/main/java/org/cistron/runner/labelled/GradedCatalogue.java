package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.variant.Grade;
import org.cistron.io.variant.GradedMutation;
import org.cistron.io.variant.LabelledTable;
import org.cistron.io.vcf.ContigAliases;
import org.cistron.variants.hgvs.ResidueNames;

/**
 * A catalogue of mutations graded by drug, to look up variants in: by gene (name, id or that of its transcript) and HGVS name, however
 * the catalogue spells it; what it has no name for, by what it does, where the catalogue grades that as a whole
 * ({@code frameshift_variant}). Any thread may look up.
 */
public final class GradedCatalogue {
    private static final String ABLATION = "feature_ablation";
    private static final String MISSENSE = "missense_variant";

    private final Map<String, Map<String, GradedMutation>> byName = new HashMap<>();
    private List<String> warnings = List.of();

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
        CatalogueMisfits misfits = new CatalogueMisfits(file);
        for (GradedMutation row : LabelledTable.readCatalogue(file)) {
            Optional<CatalogueGene> gene = genome.gene(row.gene());
            misfits.gene(row, gene.isPresent());
            if (gene.isPresent() && misfits.residue(row, gene.get())) {
                continue;
            }
            catalogue.add(
                    gene.map(known -> known.transcript().id()).orElse(row.gene()),
                    gene.filter(known -> row.isHgvs())
                            .map(known -> CatalogueNames.ours(row, known))
                            .orElseGet(() -> CatalogueNames.plain(row.mutation())),
                    row);
        }
        catalogue.warnings = misfits.warnings();
        return catalogue;
    }

    /** Returns what a user should know of mutations that cannot be found. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Returns what the catalogue says of a case, by drug; empty where it does not know the variant. Of each drug the variant's own name
     * counts first; then, where several residues are replaced at once, any one of these that makes resistant; then what it does.
     */
    public SortedMap<String, GradedMutation> grades(VariantCase subject, Optional<Transcript> transcript) {
        List<String> genes = Stream.concat(
                        transcript.stream().flatMap(known -> Stream.of(known.id(), known.geneName(), known.gene())),
                        Stream.of(subject.gene()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> names = Stream.of(subject.nucleotideName(), subject.proteinName())
                .filter(name -> !name.isEmpty())
                .map(CatalogueNames::plain)
                .toList();
        NavigableMap<String, GradedMutation> grades = find(genes, names);
        find(genes, residues(subject)).forEach((drug, row) -> {
            if (row.grade() == Grade.RESISTANT) {
                grades.putIfAbsent(drug, row);
            }
        });
        find(
                        genes,
                        names.stream()
                                .flatMap(name -> CatalogueNames.anyExtension(name).stream())
                                .toList())
                .forEach(grades::putIfAbsent);
        find(genes, terms(subject)).forEach(grades::putIfAbsent);
        return grades;
    }

    /** The single replacements that a replacement of several residues at once is made of. */
    private static List<String> residues(VariantCase subject) {
        Optional<ProteinVariant> change = subject.protein()
                .filter(protein -> subject.terms().contains(MISSENSE)
                        && protein.reference().length() > 1
                        && protein.reference().length() == protein.alternative().length());
        return change.stream()
                .flatMap(protein -> IntStream.range(0, protein.reference().length())
                        .filter(i -> protein.reference().charAt(i)
                                != protein.alternative().charAt(i))
                        .mapToObj(i -> ResidueNames.substitution(
                                protein.reference().substring(i, i + 1),
                                protein.position() + i,
                                protein.alternative().substring(i, i + 1))))
                .toList();
    }

    /** What is said of a feature that is gone holds of a transcript that is gone: it is one. */
    private static List<String> terms(VariantCase subject) {
        return subject.terms().contains("transcript_ablation")
                ? Stream.concat(subject.terms().stream(), Stream.of(ABLATION)).toList()
                : subject.terms();
    }

    private NavigableMap<String, GradedMutation> find(List<String> genes, List<String> names) {
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
