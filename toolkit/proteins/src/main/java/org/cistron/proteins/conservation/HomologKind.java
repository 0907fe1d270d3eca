package org.cistron.proteins.conservation;

import java.util.List;
import java.util.Locale;
import org.cistron.api.variant.AlignedProtein;

/** The sets of homologs that are looked at apart: what close ones, orthologs or paralogs agree on differs in what it tells. */
enum HomologKind {
    ALL,
    CLOSE,
    OTHER,
    KIN;

    /** From this identity on a homolog most likely does the same. */
    private static final double CLOSE_IDENTITY = 0.45;

    /** Returns the homologs of this kind, in their order. */
    List<AlignedProtein> of(List<AlignedProtein> homologs) {
        return homologs.stream().filter(this::has).toList();
    }

    /** Returns the name that features of this kind begin with. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ".";
    }

    private boolean has(AlignedProtein homolog) {
        return switch (this) {
            case ALL -> true;
            case CLOSE -> homolog.identity() >= CLOSE_IDENTITY;
            case OTHER -> !homolog.kin();
            case KIN -> homolog.kin();
        };
    }
}
