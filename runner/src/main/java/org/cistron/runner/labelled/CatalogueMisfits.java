package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cistron.io.variant.GradedMutation;
import org.cistron.variants.hgvs.ResidueNames;

/** Takes down which mutations of a catalogue cannot be found in a genome: most likely the catalogue counts by another one. */
final class CatalogueMisfits {
    private static final int NAMED = 3;

    private final Path file;
    private final SortedSet<String> genes = new TreeSet<>();
    private final SortedSet<String> absent = new TreeSet<>();
    private final List<String> residues = new ArrayList<>();

    CatalogueMisfits(Path file) {
        this.file = file;
    }

    /** Takes down whether the gene of a row is there. */
    void gene(GradedMutation row, boolean there) {
        genes.add(row.gene());
        if (!there) {
            absent.add(row.gene());
        }
    }

    /** Takes down, and returns, whether a row names a residue that the gene does not have there. */
    boolean residue(GradedMutation row, CatalogueGene gene) {
        String whole = gene.protein() + "*";
        boolean misfit = ProteinWord.parse(row.mutation())
                .filter(word -> word.position() > 0 && gene.transcript().isCoding())
                .filter(word -> !whole.startsWith(Character.toString(word.reference()), word.position()))
                .isPresent();
        if (misfit) {
            residues.add(row.gene() + " " + row.mutation() + " (" + there(row, whole) + ")");
        }
        return misfit;
    }

    private static String there(GradedMutation row, String whole) {
        int position = ProteinWord.parse(row.mutation()).orElseThrow().position();
        return position < whole.length()
                ? "the gene has " + ResidueNames.name(whole.charAt(position)) + " there"
                : "the gene has " + (whole.length() - 1) + " residues";
    }

    /** Returns a sentence for each kind of misfit. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!absent.isEmpty()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%s: %,d of its %,d genes are not in the annotation, such as %s: their mutations cannot be found. Give"
                            + " the annotation that has these names.",
                    file,
                    absent.size(),
                    genes.size(),
                    String.join(", ", absent.stream().limit(NAMED).toList())));
        }
        if (!residues.isEmpty()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%s: %,d mutations name a residue that the gene does not have and are passed over, such as %s. Give the"
                            + " genome and the annotation that the catalogue was made with.",
                    file,
                    residues.size(),
                    String.join(", ", residues.stream().limit(NAMED).toList())));
        }
        return warnings;
    }
}
