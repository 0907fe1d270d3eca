package org.cistron.runner.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.genes.evaluation.ContigNames;
import org.cistron.io.AnnotationFiles;

/** An annotation that the user trusts, as its file has it. */
public final class TruthFile {
    private final Path file;
    private final Annotation annotation;

    private TruthFile(Path file, Annotation annotation) {
        this.file = file;
        this.annotation = annotation;
    }

    /**
     * The contigs of an input.
     *
     * @param lengths nucleotides by contig, in input order
     * @param circular those whose end is followed by their beginning
     */
    public record Contigs(Map<String, Integer> lengths, Set<String> circular) {

        /** Takes immutable copies, the order kept. */
        public Contigs {
            lengths = Collections.unmodifiableMap(new LinkedHashMap<>(lengths));
            circular = Set.copyOf(circular);
        }
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is no annotation, or holds no CDS
     */
    public static TruthFile read(Path file) {
        Annotation annotation = AnnotationFiles.read(file);
        if (annotation.codingSequences().isEmpty()) {
            throw new InputException(
                    file.toString(),
                    "found no CDS, expected the genes that calls are to be held against",
                    "Give an annotation of the same genome, or leave --truth out.");
        }
        return new TruthFile(file, annotation);
    }

    /**
     * Finds the input's contigs in the file: by name, by name without version, or because each has one alone.
     *
     * @throws InputException if the two have no contig in common, or a CDS lies behind its contig's end
     */
    public Truth on(Contigs input) {
        Map<String, Integer> contigs = input.lengths();
        Set<String> known = annotation.codingSequences().stream()
                .map(AnnotatedCds::contig)
                .collect(Collectors.toCollection(TreeSet::new));
        ContigNames names =
                ContigNames.find(known, contigs.keySet()).orElseThrow(() -> nothingInCommon(known, contigs));
        Map<String, String> idsByName = new HashMap<>();
        contigs.keySet().forEach(id -> idsByName.put(names.ofPrediction(id), id));
        Map<String, String> ids = new HashMap<>();
        known.forEach(
                name -> Optional.ofNullable(idsByName.get(names.ofTruth(name))).ifPresent(id -> ids.put(name, id)));
        List<AnnotatedCds> placed = annotation.codingSequences().stream()
                .filter(cds -> ids.containsKey(cds.contig()))
                .map(cds -> renamed(cds, ids.get(cds.contig())))
                .toList();
        List<String> warnings = new ArrayList<>();
        if (names.assumed()) {
            warnings.add("the truth's only contig is called " + known.iterator().next() + " and the input's "
                    + contigs.keySet().iterator().next() + ": they are taken to be the same.");
        }
        warnings.addAll(warnings(known, ids, contigs.keySet()));
        warnings.addAll(new TruthBounds(file, input).check(placed));
        return new Truth(file.getFileName().toString(), new Annotation(placed, new LinkedHashMap<>(contigs)), warnings);
    }

    private InputException nothingInCommon(Set<String> known, Map<String, Integer> contigs) {
        return new InputException(
                file.toString(),
                "found CDS on " + ContigNames.beginning(known)
                        + ", none of which the input has, expected contigs such as "
                        + ContigNames.beginning(contigs.keySet()),
                "Give the annotation of this genome as --truth, its contigs named as in the input.");
    }

    private static List<String> warnings(Set<String> known, Map<String, String> ids, Set<String> contigs) {
        List<String> warnings = new ArrayList<>();
        Set<String> absent = new TreeSet<>(known);
        absent.removeAll(ids.keySet());
        if (!absent.isEmpty()) {
            warnings.add("the truth has CDS on contigs that the input lacks, " + absent.size() + " of them, such as "
                    + absent.iterator().next() + ". They are left out of the comparison.");
        }
        Set<String> unknown = new TreeSet<>(contigs);
        unknown.removeAll(ids.values());
        if (!unknown.isEmpty()) {
            warnings.add("the truth has no CDS on " + unknown.size() + " of the input's " + contigs.size()
                    + " contigs, such as " + unknown.iterator().next() + ". All genes called there count as extra.");
        }
        return warnings;
    }

    private static AnnotatedCds renamed(AnnotatedCds cds, String contig) {
        return new AnnotatedCds(
                contig,
                cds.parts().stream()
                        .map(part -> new Region(contig, part.start(), part.end()))
                        .toList(),
                cds.phases(),
                cds.strand(),
                cds.score(),
                cds.complete(),
                cds.pseudo(),
                cds.attributes());
    }
}
