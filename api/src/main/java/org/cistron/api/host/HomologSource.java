package org.cistron.api.host;

import java.util.List;
import java.util.Optional;
import org.cistron.api.variant.AlignedProtein;

/** Homologs of proteins, found among those that the user gave by {@code --homologs}; searched for once a protein and kept. */
public interface HomologSource {

    /** Returns whether there are proteins to search in. */
    boolean available();

    /**
     * Returns the homologs of a protein, the best first; those that are the protein itself, or all but the same, are left out.
     * Nothing where {@link #available} says so. May be asked by many threads at once.
     *
     * @param residues the protein in one-letter names
     */
    Optional<List<AlignedProtein>> of(String residues);
}
