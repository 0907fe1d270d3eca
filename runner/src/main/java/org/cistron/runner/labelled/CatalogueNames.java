package org.cistron.runner.labelled;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.io.variant.GradedMutation;
import org.cistron.variants.hgvs.ProteinChange;

/**
 * Brings HGVS names into one form, so that those of a catalogue can be compared with ours: no letters behind {@code del} and
 * {@code dup}, {@code Ter} for a stop codon, the rule of the 3' end, of a shift of the frame only where it begins, and of an extension
 * what it begins with.
 */
final class CatalogueNames {
    private static final Pattern SHIFT = Pattern.compile("(p\\.[A-Z][a-z]{2}[0-9]+).*fs.*");
    private static final Pattern EXTENSION = Pattern.compile("(p\\.Ter[0-9]+(?:[A-Z][a-z]{2})?)ext.*");
    private static final Pattern EXTENDED = Pattern.compile("(p\\.Ter[0-9]+)[A-Z][a-z]{2}ext");
    private static final Pattern LETTERS = Pattern.compile("([cn]\\..*(?:del|dup))[ACGT]+(ins[ACGT]+)?");

    private CatalogueNames() {}

    /** Returns a name in the common form, told by its text alone. */
    static String plain(String name) {
        String text = name.startsWith("p.") ? name.replace("*", "Ter") : name;
        Matcher shift = SHIFT.matcher(text);
        if (shift.matches()) {
            return shift.group(1) + "fs";
        }
        Matcher extension = EXTENSION.matcher(text);
        if (extension.matches()) {
            return extension.group(1) + "ext";
        }
        Matcher letters = LETTERS.matcher(text);
        return letters.matches()
                ? letters.group(1) + Optional.ofNullable(letters.group(2)).orElse("")
                : text;
    }

    /** Returns the name of an extension in the common form without the residue that it begins with; nothing of other changes. */
    static Optional<String> anyExtension(String plain) {
        Matcher extension = EXTENDED.matcher(plain);
        return extension.matches() ? Optional.of(extension.group(1) + "ext") : Optional.empty();
    }

    /** Returns what we would call a mutation of a gene, in the common form; its protein has the residue that the name begins with. */
    static String ours(GradedMutation row, CatalogueGene gene) {
        return NucleotidePlace.parse(row.mutation())
                .flatMap(gene::variant)
                .map(variant -> plain(gene.of(variant).nucleotideName()))
                .or(() -> ProteinWord.parse(row.mutation())
                        .flatMap(word -> CatalogueCases.change(gene, word))
                        .map(CatalogueNames::renamed))
                .orElseGet(() -> plain(row.mutation()));
    }

    private static String renamed(ProteinVariant change) {
        String before = change.residues() + "*";
        String after = before.substring(0, change.position())
                + change.alternative()
                + before.substring(change.position() + change.reference().length());
        return plain(ProteinChange.inFrame(before, after, change.position()));
    }
}
