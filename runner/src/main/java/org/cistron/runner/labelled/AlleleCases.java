package org.cistron.runner.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.variant.LabelledAllele;
import org.cistron.runner.labelled.Kin.Sort;

/** Makes cases of rows that give an allele with the reference around it; what it does is told by its HGVS names. */
final class AlleleCases {
    private final Map<String, String> proteins;

    /** Takes the proteins there are, by id; may be none. */
    AlleleCases(Map<String, String> proteins) {
        this.proteins = proteins;
    }

    /** Makes the cases of a table: where a row's letters do not tell the strand, those of others on the same transcript do. */
    List<DraftCase> drafts(List<LabelledAllele> rows) {
        Map<String, Strand> strands = new TreeMap<>();
        for (LabelledAllele row : rows) {
            strand(row).ifPresent(strand -> strands.putIfAbsent(id(row.nucleotideName()), strand));
        }
        return rows.stream()
                .map(row -> draft(row, Optional.ofNullable(strands.get(id(row.nucleotideName())))))
                .toList();
    }

    private DraftCase draft(LabelledAllele row, Optional<Strand> ofTranscript) {
        String nucleotides = change(row.nucleotideName());
        String protein = change(row.proteinName());
        Variant variant = variant(row);
        int before = variant.start() - row.start();
        int behind = row.reference().length() - before - variant.reference().length();
        SequenceContext context = new SequenceContext(
                row.left() + row.reference().substring(0, before),
                row.reference().substring(row.reference().length() - behind) + row.right());
        boolean substituted = variant.growth() == 0;
        VariantCase subject = new VariantCase(
                row.gene(),
                AlleleTerms.of(nucleotides, protein, variant.growth(), substituted),
                nucleotides,
                protein,
                Optional.of(variant),
                strand(row).or(() -> ofTranscript),
                Optional.of(context),
                residue(row));
        return new DraftCase(
                new VariantQuestion(subject, VariantQuestion.PATHOGENIC),
                row.label().pathogenic(),
                DraftCase.weight(row.label()),
                kin(row),
                name(row, protein));
    }

    private static String name(LabelledAllele row, String protein) {
        String allele = row.contig() + ":" + (row.start() + 1) + ":" + row.reference() + ">" + row.alternative();
        return protein.isEmpty() ? allele : allele + ":" + protein;
    }

    private static Variant variant(LabelledAllele row) {
        return new Variant(row.contig(), row.start(), row.reference(), row.alternative()).trimmed();
    }

    private static Optional<Strand> strand(LabelledAllele row) {
        return NucleotidePlace.parse(change(row.nucleotideName())).flatMap(name -> StrandHint.of(name, variant(row)));
    }

    /** The change of a residue, where the protein is known and has that residue. */
    private Optional<ProteinVariant> residue(LabelledAllele row) {
        String id = id(row.proteinName());
        String residues = proteins.getOrDefault(id, "");
        return ProteinWord.parse(change(row.proteinName()))
                .filter(word -> word.reference() != '*'
                        && residues.startsWith(Character.toString(word.reference()), word.position()))
                .flatMap(word -> word.substitute()
                        .map(residue -> new ProteinVariant(
                                id,
                                residues,
                                word.position(),
                                Character.toString(word.reference()),
                                Character.toString(residue))));
    }

    private List<Kin> kin(LabelledAllele row) {
        List<Kin> kin = new ArrayList<>();
        add(Sort.GENE, row.gene(), kin);
        add(Sort.PROTEIN, id(row.proteinName()), kin);
        add(Sort.TRANSCRIPT, id(row.nucleotideName()), kin);
        if (kin.isEmpty()) {
            add(Sort.PLACE, row.contig() + ":" + (row.start() + 1), kin);
        }
        return kin;
    }

    private static void add(Sort sort, String name, List<Kin> kin) {
        if (!name.isEmpty()) {
            kin.add(new Kin(sort, name));
        }
    }

    private static String id(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static String change(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
