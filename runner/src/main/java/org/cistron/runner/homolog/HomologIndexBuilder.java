package org.cistron.runner.homolog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cistron.io.protein.NamedProtein;
import org.cistron.io.protein.ProteinFasta;
import org.cistron.proteins.search.ProteinIndex;
import org.cistron.proteins.sequence.Protein;

/** Gathers proteins. What has the same residues as another is taken once: else one protein would speak twice. */
final class HomologIndexBuilder {
    private final Set<String> seen = new HashSet<>();
    private final List<Protein> proteins = new ArrayList<>();
    private final Set<Protein> kin = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds a file's proteins that are not yet there; the proteome's files come first, so that what both have is kin. */
    void add(Path file, boolean ofProteome) {
        for (NamedProtein record : ProteinFasta.read(file)) {
            if (seen.add(record.residues())) {
                Protein protein = Protein.of(record.id(), record.residues());
                proteins.add(protein);
                if (ofProteome) {
                    kin.add(protein);
                }
            }
        }
    }

    HomologIndex build() {
        return new HomologIndex(new ProteinIndex(proteins), kin);
    }
}
