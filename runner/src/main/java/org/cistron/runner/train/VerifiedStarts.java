package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.annotation.VerifiedStartsReader;

/**
 * Reads the table of verified starts beside a genome. Contigs may be named with or without a version suffix, as when starts
 * are scored; what is returned names them as the genome does.
 */
final class VerifiedStarts {
    private static final Pattern VERSION = Pattern.compile("\\.\\d+$");

    private VerifiedStarts() {}

    /**
     * Reads a genome's verified starts; none where it has no table.
     *
     * @throws InputException if the table is not what it should be, names a contig that is not the genome's, or its genes
     *     lie outside or do not end in stop codons
     */
    static List<AnnotatedCds> read(TrainingFiles files, Genome genome) {
        return files.verifiedStarts().map(table -> read(files, table, genome)).orElse(List.of());
    }

    private static List<AnnotatedCds> read(TrainingFiles files, Path table, Genome genome) {
        Map<String, String> names = names(genome);
        List<AnnotatedCds> genes = VerifiedStartsReader.read(table).stream()
                .map(gene -> renamed(gene, ownName(names, gene.contig())))
                .toList();
        new ContigCheck(files, table, new Annotation(genes, Map.of())).check(genome);
        return genes;
    }

    /** Returns contigs by name, and by name without version where that means one contig only. */
    private static Map<String, String> names(Genome genome) {
        Map<String, String> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.map(Sequence::id).forEach(id -> {
                if (names.putIfAbsent(withoutVersion(id), id) != null) {
                    ambiguous.add(withoutVersion(id));
                }
            });
        }
        names.keySet().removeAll(ambiguous);
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.map(Sequence::id).forEach(id -> names.put(id, id));
        }
        return names;
    }

    /** A name that is unknown stays as it is, to be refused by the check. */
    private static String ownName(Map<String, String> names, String contig) {
        return names.getOrDefault(contig, names.getOrDefault(withoutVersion(contig), contig));
    }

    private static AnnotatedCds renamed(AnnotatedCds gene, String contig) {
        return new AnnotatedCds(
                contig,
                gene.parts().stream()
                        .map(part -> new Region(contig, part.start(), part.end()))
                        .toList(),
                gene.phases(),
                gene.strand(),
                gene.score(),
                gene.complete(),
                gene.pseudo(),
                gene.attributes());
    }

    private static String withoutVersion(String name) {
        return VERSION.matcher(name).replaceFirst("");
    }
}
