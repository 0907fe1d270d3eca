package org.cistron.benchmarks.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.LineReader;

/**
 * The genes of an Ensembl GFF3 file by their names: features {@code gene}, {@code rRNA_gene} and so on, which {@code gene_id} and
 * {@code Name} name. Plain or gzip.
 */
final class CatalogueGenes {
    private static final int COLUMNS = 9;

    private final Map<String, List<CatalogueGene>> byName = new HashMap<>();

    private CatalogueGenes() {}

    /**
     * Reads a file.
     *
     * @throws InputException if a gene's line is not GFF3; the line is named
     */
    static CatalogueGenes read(Path file) {
        CatalogueGenes genes = new CatalogueGenes();
        try (LineReader lines = LineReader.open(file)) {
            while (lines.advance()) {
                if (!lines.line().startsWith("#") && !lines.line().isBlank()) {
                    genes.take(lines);
                }
            }
        }
        return genes;
    }

    /** Returns the one gene of that name; nothing where there is none or more than one. */
    Optional<CatalogueGene> named(String name) {
        List<CatalogueGene> found = byName.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void take(LineReader lines) {
        String[] columns = lines.line().split("\t", -1);
        if (columns.length != COLUMNS) {
            throw lines.fault("found " + columns.length + " columns, expected " + COLUMNS, "Give a GFF3 file.");
        }
        Map<String, String> attributes = attributes(columns[8]);
        if (columns[2].endsWith("gene") && attributes.containsKey("gene_id")) {
            add(gene(columns, attributes, lines));
        }
    }

    private void add(CatalogueGene gene) {
        Set<String> names = new LinkedHashSet<>(List.of(gene.id(), gene.symbol()));
        names.forEach(
                name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(gene));
    }

    private static CatalogueGene gene(String[] columns, Map<String, String> attributes, LineReader lines) {
        String id = attributes.get("gene_id");
        int start = number(columns[3]).orElseThrow(() -> noPosition(columns[3], lines));
        int end = number(columns[4]).orElseThrow(() -> noPosition(columns[4], lines));
        Strand strand = columns[6].equals("-") ? Strand.REVERSE : Strand.FORWARD;
        return new CatalogueGene(
                id, attributes.getOrDefault("Name", id), new Region(columns[0], start - 1, end), strand);
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static InputException noPosition(String text, LineReader lines) {
        return lines.fault("found position '" + text + "', expected a whole number from 1", "Correct the position.");
    }

    private static Map<String, String> attributes(String column) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : column.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return attributes;
    }
}
