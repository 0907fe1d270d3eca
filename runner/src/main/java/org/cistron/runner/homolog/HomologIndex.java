package org.cistron.runner.homolog;

import java.util.List;
import java.util.Set;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.proteins.alignment.QueryAnchoredResidues;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.search.HomologSearch;
import org.cistron.proteins.search.ProteinIndex;
import org.cistron.proteins.search.SearchOptions;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/** Proteins prepared for being searched, and which of them are kin. */
final class HomologIndex {
    private final HomologSearch search;
    private final Set<Protein> kin;

    HomologIndex(ProteinIndex proteins, Set<Protein> kin) {
        this.search = new HomologSearch(proteins, options());
        this.kin = kin;
    }

    /** Returns what is searched for. */
    static SearchOptions options() {
        return SearchOptions.defaults();
    }

    /** Searches for a protein's homologs, the best first, without itself. */
    List<AlignedProtein> homologs(String residues) {
        return search.homologs(Protein.of("query", residues)).stream()
                .filter(homolog -> !homolog.isQuery())
                .map(this::row)
                .toList();
    }

    private AlignedProtein row(Homolog homolog) {
        byte[] codes = homolog.residues();
        StringBuilder letters = new StringBuilder(codes.length);
        for (byte code : codes) {
            letters.append(letter(code));
        }
        return new AlignedProtein(
                homolog.target().id(), kin.contains(homolog.target()), homolog.identity(), letters.toString());
    }

    private static char letter(byte code) {
        return switch (code) {
            case QueryAnchoredResidues.GAP -> '-';
            case QueryAnchoredResidues.NONE -> '.';
            default -> Residues.letter(code);
        };
    }
}
