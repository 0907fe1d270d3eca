package org.cistron.io.vcf;

import java.util.OptionalInt;

/** Checks the values of one INFO or FORMAT field by its definition. */
final class FieldValues {
    private final FaultKind kind;

    /** For one of the two columns, which messages name. */
    FieldValues(FaultKind kind) {
        this.kind = kind;
    }

    /**
     * Refuses values that are not of the field's type, and another number of them than it must have. A dot stands for
     * any number of missing values.
     *
     * @param field the definition, not a flag's
     * @param text the values between commas
     * @param alternates how many alternate alleles the record has
     * @param genotypes how many genotypes are possible, where that is known
     */
    void check(FieldDefinition field, String text, int alternates, OptionalInt genotypes) throws LineFault {
        if (text.equals(".")) {
            return;
        }
        int count = 0;
        for (int from = 0; from <= text.length(); count++) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            checkType(field, text.substring(from, to), text);
            from = to + 1;
        }
        checkCount(field, text, count, field.values(alternates, genotypes));
    }

    private void checkType(FieldDefinition field, String value, String text) throws LineFault {
        boolean right = value.equals(".")
                || switch (field.type()) {
                    case INTEGER -> NumberText.isInteger(value);
                    case FLOAT -> NumberText.isFloat(value);
                    case CHARACTER -> isCharacter(value);
                    case STRING, FLAG -> !text.isEmpty();
                };
        if (!right) {
            throw fault(field, text, "values of type " + field.type().headerName());
        }
    }

    private void checkCount(FieldDefinition field, String text, int count, OptionalInt expected) throws LineFault {
        if (expected.isPresent() && expected.getAsInt() != count) {
            throw fault(
                    field,
                    text,
                    (expected.getAsInt() == 1 ? "1 value" : expected.getAsInt() + " values") + " (Number="
                            + field.number() + ")");
        }
    }

    private LineFault fault(FieldDefinition field, String text, String expected) {
        return new LineFault(
                kind,
                (kind == FaultKind.INFO ? "INFO " : "") + field.id() + "=" + LineFault.quoted(text),
                expected,
                "Correct the value, or the definition in the header.");
    }

    private static boolean isCharacter(String value) {
        boolean escaped = value.length() == 3 && value.charAt(0) == '%';
        return escaped
                || RawText.decoded(value)
                                .codePointCount(0, RawText.decoded(value).length())
                        == 1;
    }
}
