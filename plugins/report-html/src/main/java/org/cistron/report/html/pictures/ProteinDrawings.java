package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantReport;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.Lollipop;
import org.cistron.report.html.page.Picture;

/** Draws variants along the proteins of the genes with the weightiest ones. */
final class ProteinDrawings {
    private static final int MOST_GENES = 8;
    private static final List<String> HARMLESS = List.of("benign", "not_resistant");
    private static final List<String> MATTERS = List.of("pathogenic", "resistant");

    private ProteinDrawings() {}

    static List<Picture> of(VariantReport report) {
        Map<String, List<ReportedVariant>> proteins = new LinkedHashMap<>();
        for (ReportedVariant variant : report.variants()) {
            if (!variant.carried()) {
                continue;
            }
            variant.subject().protein().ifPresent(protein -> proteins.computeIfAbsent(
                            variant.subject().gene() + "\n" + protein.residues(), key -> new ArrayList<>())
                    .add(variant));
        }
        List<Picture> pictures = new ArrayList<>();
        proteins.values().stream().limit(MOST_GENES).forEach(variants -> pictures.add(picture(variants, pictures)));
        return pictures;
    }

    private static Picture picture(List<ReportedVariant> variants, List<Picture> before) {
        ReportedVariant first = variants.get(0);
        ProteinVariant protein = first.subject().protein().orElseThrow();
        String gene = first.subject().gene().isEmpty()
                ? protein.protein()
                : first.subject().gene();
        String title = protein.protein().isEmpty() || protein.protein().equals(gene)
                ? gene
                : gene + " (" + protein.protein() + ")";
        int length = Math.max(1, protein.residues().length());
        List<Lollipop.Variant> marks = variants.stream()
                .map(variant -> new Lollipop.Variant(
                        variant.subject().proteinName(),
                        Math.min(
                                length - 1,
                                variant.subject().protein().orElseThrow().position()),
                        classOf(variant),
                        variant.carriers().orElse(1)))
                .toList();
        Heading heading = new Heading("protein-" + (before.size() + 1), title);
        String counted = first.carriers().isPresent()
                ? "Heights: samples that carry a variant; what none carries is left out."
                : "The input has no genotypes: each variant counts once.";
        return new Picture(
                heading.id(),
                heading.title(),
                new Lollipop(heading, "residue", length, VariantPalette.CLASSES, marks, List.of()).svg(),
                counted);
    }

    /** The number of its class. */
    private static int classOf(ReportedVariant variant) {
        Optional<String> said = VariantAnswer.weightiest(variant.answers());
        if (said.isPresent()) {
            return MATTERS.contains(said.get())
                    ? VariantPalette.MATTERS
                    : HARMLESS.contains(said.get()) ? VariantPalette.HARMLESS : VariantPalette.UNCERTAIN;
        }
        return switch (variant.impact()) {
            case "HIGH" -> VariantPalette.HIGH;
            case "MODERATE" -> VariantPalette.MODERATE;
            default -> VariantPalette.OTHER;
        };
    }
}
