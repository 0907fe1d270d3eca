package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cistron.api.error.UsageException;

/**
 * How often each kind of variant is drawn.
 *
 * @param of100 of a hundred variants, the kind of each
 */
public record Mix(List<VariantKind> of100) {
    /** Many indels and substitutions of several nucleotides, to compare programs on. */
    public static final Mix EVEN = of(50, 12, 15, 18, 5);

    /** Mostly single nucleotides, as callers find them. */
    public static final Mix NATURAL = of(88, 2, 5, 5, 0);

    /** Checks that there are a hundred. */
    public Mix {
        of100 = List.copyOf(of100);
        if (of100.size() != 100) {
            throw new IllegalArgumentException(of100.size() + " of 100");
        }
    }

    /**
     * Returns the mix of that name.
     *
     * @throws UsageException if there is none
     */
    public static Mix named(String name) {
        return switch (name) {
            case "even" -> EVEN;
            case "natural" -> NATURAL;
            default -> throw new UsageException("found --mix " + name + ", expected even or natural. Correct it.");
        };
    }

    private static Mix of(int snvs, int mnvs, int insertions, int deletions, int delins) {
        List<VariantKind> kinds = new ArrayList<>();
        add(kinds, VariantKind.SNV, snvs);
        add(kinds, VariantKind.MNV, mnvs);
        add(kinds, VariantKind.INSERTION, insertions);
        add(kinds, VariantKind.DELETION, deletions);
        add(kinds, VariantKind.DELINS, delins);
        return new Mix(kinds);
    }

    private static void add(List<VariantKind> kinds, VariantKind kind, int times) {
        for (int i = 0; i < times; i++) {
            kinds.add(kind);
        }
    }

    VariantKind draw(SplittableRandom random) {
        return of100.get(random.nextInt(of100.size()));
    }
}
