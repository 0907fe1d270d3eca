package org.cistron.io.vcf;

import java.util.Optional;
import java.util.OptionalInt;
import org.cistron.io.annotation.WholeNumber;

/**
 * What a header line says of an INFO or FORMAT field.
 *
 * @param id the field's id
 * @param number how many values it has: a count, {@code A} one for each alternate allele, {@code R} one for each allele,
 *     {@code G} one for each possible genotype, {@code .} any number
 * @param type the values' type
 */
public record FieldDefinition(String id, String number, FieldType type) {

    /** Reads how many values a field has; nothing where that is not said as the specification says it. */
    static Optional<String> number(String text, VcfVersion version) {
        boolean letter = text.equals("A") || text.equals("R") || text.equals("G") || text.equals(".");
        boolean old = version == VcfVersion.V4_0 && text.equals("-1");
        return letter || old || WholeNumber.parse(text, 0).isPresent()
                ? Optional.of(old ? "." : text)
                : Optional.empty();
    }

    /** Returns whether it has no value. */
    boolean isFlag() {
        return type == FieldType.FLAG;
    }

    /** Returns what values are held against: one text of no reserved field may hold commas, so those are not counted. */
    FieldDefinition forValues(ReservedFields reserved) {
        boolean freeText = type == FieldType.STRING
                && number.equals("1")
                && reserved.definition(id).isEmpty();
        return freeText ? new FieldDefinition(id, ".", type) : this;
    }

    /**
     * Returns how many values it must have. Without alternate alleles, programs differ in what they write for A and G.
     *
     * @param alternates how many alternate alleles there are
     * @param genotypes how many genotypes are possible, where that is known
     */
    OptionalInt values(int alternates, OptionalInt genotypes) {
        return switch (number) {
            case "." -> OptionalInt.empty();
            case "A" -> alternates == 0 ? OptionalInt.empty() : OptionalInt.of(alternates);
            case "R" -> OptionalInt.of(alternates + 1);
            case "G" -> alternates == 0 ? OptionalInt.empty() : genotypes;
            default -> OptionalInt.of(Integer.parseInt(number));
        };
    }
}
