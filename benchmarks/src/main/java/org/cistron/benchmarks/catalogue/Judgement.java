package org.cistron.benchmarks.catalogue;

import java.util.List;

/**
 * What Cistron said of one mutation of the catalogue.
 *
 * @param conversion the mutation and the variant made of it
 * @param verdict how that compares
 * @param said the name that Cistron gave, {@code .} where it gave none
 */
record Judgement(Conversion conversion, Verdict verdict, String said) {
    private static final String NOTHING = ".";

    /** Looks a mutation up. */
    static Judgement of(Conversion conversion, ClassifiedVariants variants) {
        return conversion instanceof Conversion.Made made
                ? of(made, variants)
                : new Judgement(conversion, Verdict.NOT_MADE, NOTHING);
    }

    private static Judgement of(Conversion.Made made, ClassifiedVariants variants) {
        List<ClassifiedVariants.Effect> all = variants.of(made.site());
        List<String> names = all.stream()
                .filter(effect -> effect.isOf(made.gene()))
                .map(effect -> effect.nameLike(made.name()))
                .distinct()
                .toList();
        String said = names.isEmpty() ? NOTHING : String.join(", ", names);
        return new Judgement(made, verdict(made, !all.isEmpty(), names), said);
    }

    private static Verdict verdict(Conversion.Made made, boolean known, List<String> names) {
        if (names.isEmpty()) {
            return known ? Verdict.OTHER_GENE : Verdict.NO_VARIANT;
        }
        if (names.stream().anyMatch(name -> NotationRule.same(made.name(), name))) {
            return Verdict.RIGHT;
        }
        if (names.stream().anyMatch(name -> NotationRule.same(made.standard(), name))) {
            return Verdict.RIGHT_BY_RULES;
        }
        return names.equals(List.of(NOTHING)) ? Verdict.NO_NAME : Verdict.OTHER_NAME;
    }

    /** Returns why the name is not the catalogue's, in words. */
    String reason() {
        if (conversion instanceof Conversion.Failed failed) {
            return failed.obstacle().text();
        }
        String departure = ((Conversion.Made) conversion)
                .departure()
                .map(Departure::text)
                .orElse("the catalogue's name follows the rules");
        return verdict == Verdict.RIGHT_BY_RULES ? departure : verdict.text() + "; " + departure;
    }
}
