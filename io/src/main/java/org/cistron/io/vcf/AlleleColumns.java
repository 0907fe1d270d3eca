package org.cistron.io.vcf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks columns REF and ALT. */
final class AlleleColumns {
    private AlleleColumns() {}

    /** Returns the reference allele. */
    static String reference(String column) throws LineFault {
        if (!Bases.only(column)) {
            throw new LineFault(
                    FaultKind.REFERENCE_ALLELE,
                    "REF " + LineFault.quoted(column),
                    "one or more of A, C, G, T, N",
                    column.isEmpty() || column.equals(".")
                            ? "Write the reference's bases; an insertion or deletion has the base before it."
                            : "Write the base that is first in the alphabet for an ambiguity code; put other alleles in ALT.");
        }
        return column;
    }

    /** Returns the alternate alleles, none where there is a dot. */
    static List<String> alternates(String column, String reference) throws LineFault {
        if (column.equals(".")) {
            return List.of();
        }
        List<String> alleles = new ArrayList<>(2);
        for (int from = 0; from <= column.length(); ) {
            int comma = column.indexOf(',', from);
            int to = comma < 0 ? column.length() : comma;
            alleles.add(checked(column.substring(from, to)));
            from = to + 1;
        }
        checkDistinct(alleles, reference);
        return List.copyOf(alleles);
    }

    private static String checked(String allele) throws LineFault {
        if (AlternateKind.of(allele).isEmpty()) {
            throw fault(
                    allele.isEmpty() ? "an empty ALT allele" : "ALT allele " + LineFault.quoted(allele),
                    "bases (A, C, G, T, N), *, <ID>, or a breakend such as G]17:198982]");
        }
        return allele;
    }

    private static void checkDistinct(List<String> alleles, String reference) throws LineFault {
        if (alleles.size() == 1 && !alleles.get(0).equalsIgnoreCase(reference)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        seen.add(reference.toUpperCase(Locale.ROOT));
        for (String allele : alleles) {
            boolean bases = Bases.only(allele);
            if (!seen.add(bases ? allele.toUpperCase(Locale.ROOT) : allele)) {
                throw fault(
                        "ALT allele " + LineFault.quoted(allele) + " once more",
                        "alleles that differ from REF and from each other");
            }
        }
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(
                FaultKind.ALTERNATE_ALLELE, found, expected, "Correct ALT; a dot says that there is none.");
    }
}
