package org.cistron.io.vcf;

import java.util.Optional;
import java.util.OptionalInt;

/** Checks one sample's column by what FORMAT says of it. */
final class SampleColumn {
    private static final int DIPLOID = 2;

    private final FieldValues values = new FieldValues(FaultKind.SAMPLE);

    /** Checks a column of a record with so many alternate alleles; values at its end may be left out. */
    void check(String column, FormatColumn.Layout layout, int alternates) throws LineFault {
        OptionalInt genotypes = genotypes(alternates, DIPLOID);
        int index = 0;
        for (int from = 0; from <= column.length(); index++) {
            int colon = column.indexOf(':', from);
            int to = colon < 0 ? column.length() : colon;
            if (index == layout.keys().size()) {
                throw fault(LineFault.quoted(column), "no more values than FORMAT has keys (" + index + ")");
            }
            String value = column.substring(from, to);
            if (index == 0 && layout.hasGenotype()) {
                genotypes = genotypes(alternates, GenotypeText.ploidy(value, alternates));
            } else {
                value(value, layout, index, alternates, genotypes);
            }
            from = to + 1;
        }
    }

    private void value(String value, FormatColumn.Layout layout, int index, int alternates, OptionalInt genotypes)
            throws LineFault {
        if (value.isEmpty()) {
            throw fault("no value of " + layout.keys().get(index), "a value, or a dot where it is missing");
        }
        Optional<FieldDefinition> field = layout.fields().get(index);
        if (field.isPresent()) {
            values.check(field.get(), value, alternates, genotypes);
        }
    }

    /** Returns how many genotypes a ploidy allows: the combinations of alleles with repetition. */
    static OptionalInt genotypes(int alternates, int ploidy) {
        if (ploidy == GenotypeText.UNKNOWN_PLOIDY) {
            return OptionalInt.empty();
        }
        long combinations = 1;
        for (int i = 1; i <= ploidy; i++) {
            combinations = combinations * (alternates + i) / i;
            if (combinations > Integer.MAX_VALUE) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of((int) combinations);
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(FaultKind.SAMPLE, found, expected, "Correct the sample's column.");
    }
}
