package org.cistron.runner.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.variant.LabelledProteinChange;
import org.cistron.io.variant.ProteinChangeRow;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.labelled.Kin.Sort;

/** Makes cases of rows that name a protein and a residue of it. */
public final class ProteinChangeCases {
    private final String file;
    private final Map<String, String> proteins;

    /**
     * Takes the proteins.
     *
     * @param file the file they are of, for messages
     * @param proteins residues by id
     */
    public ProteinChangeCases(String file, Map<String, String> proteins) {
        this.file = file;
        this.proteins = proteins;
    }

    /**
     * Makes the case of a row.
     *
     * @throws org.cistron.api.error.InputException if there is no such protein, or it has another residue there; the row is named
     */
    public VariantCase of(ProteinChangeRow row) {
        String residues = Optional.ofNullable(proteins.get(row.protein())).orElseThrow(() -> row.place()
                .fault(
                        "found the protein '" + row.protein() + "', expected one of " + file,
                        "Add it there, or correct the name."));
        boolean within = row.position() < residues.length();
        if (!within || residues.charAt(row.position()) != row.reference()) {
            throw row.place()
                    .fault(
                            "found " + row.reference() + " as residue " + (row.position() + 1) + " of '"
                                    + row.protein() + "', expected "
                                    + (within
                                            ? residues.charAt(row.position()) + " as in " + file
                                            : "a position up to its length " + residues.length()),
                            "Give the proteins that the table was made with.");
        }
        return ContigCases.ofProtein(
                row.gene(),
                new ProteinVariant(
                        row.protein(),
                        residues,
                        row.position(),
                        Character.toString(row.reference()),
                        Character.toString(row.alternative())));
    }

    DraftCase draft(LabelledProteinChange row) {
        VariantCase subject = of(row.change());
        List<Kin> kin = new ArrayList<>();
        if (!row.change().gene().isEmpty()) {
            kin.add(new Kin(Sort.GENE, row.change().gene()));
        }
        kin.add(new Kin(Sort.PROTEIN, row.change().protein()));
        return new DraftCase(
                new VariantQuestion(subject, VariantQuestion.PATHOGENIC),
                row.label().pathogenic(),
                DraftCase.weight(row.label()),
                kin,
                row.change().protein() + ":" + subject.proteinName());
    }
}
