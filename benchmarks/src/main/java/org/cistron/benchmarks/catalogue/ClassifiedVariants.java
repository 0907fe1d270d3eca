package org.cistron.benchmarks.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** What {@code cistron classify} says of variants: its {@code variants.tsv}, with a line for each allele and transcript. */
final class ClassifiedVariants {
    private final Map<VcfSite, List<Effect>> bySite = new HashMap<>();

    private ClassifiedVariants() {}

    /**
     * What a variant does to one transcript; {@code .} stands for nothing.
     *
     * @param gene the gene's symbol or id
     * @param transcript the transcript's id
     * @param nucleotides the name that counts nucleotides
     * @param protein the name that counts residues
     */
    record Effect(String gene, String transcript, String nucleotides, String protein) {

        /** Returns whether a gene is the one meant. */
        boolean isOf(CatalogueGene wanted) {
            return wanted.isNamed(gene) || wanted.isNamed(transcript);
        }

        /** Returns the name of the same sort as another. */
        String nameLike(HgvsName other) {
            return other instanceof NucleotideName ? nucleotides : protein;
        }
    }

    /**
     * Reads a table.
     *
     * @throws InputException if it is none; the line is named
     */
    static ClassifiedVariants read(Path file) {
        ClassifiedVariants variants = new ClassifiedVariants();
        try (LineReader lines = LineReader.open(file)) {
            lines.advance();
            TableHeader header =
                    TableHeader.of(lines, "contig", "position", "ref", "alt", "gene", "transcript", "hgvs_c", "hgvs_p");
            while (lines.advance()) {
                variants.take(header.cells(lines), lines);
            }
        }
        return variants;
    }

    /** Returns what is said of a variant; nothing where the table has it not. */
    List<Effect> of(VcfSite site) {
        return List.copyOf(bySite.getOrDefault(site, List.of()));
    }

    private void take(List<String> cells, LineReader lines) {
        if (!cells.get(1).matches("[1-9][0-9]{0,8}")) {
            throw lines.fault(
                    "found position '" + cells.get(1) + "', expected a whole number from 1",
                    "Classify the variants again.");
        }
        VcfSite site = new VcfSite(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3));
        Effect effect = new Effect(cells.get(4), cells.get(5), cells.get(6), cells.get(7));
        bySite.computeIfAbsent(site, key -> new ArrayList<>()).add(effect);
    }
}
