package org.cistron.benchmarks.catalogue;

import java.util.Optional;

/**
 * A name by the HGVS nomenclature for one change of a gene or its protein.
 *
 * <p>{@link #text} writes what two notations of one name have in common, which is how names are compared; see
 * {@link NotationRule}.
 */
sealed interface HgvsName permits NucleotideName, ProteinName {

    /** Reads a name in any notation that is in use; nothing where it is no name of a single, definite change. */
    static Optional<HgvsName> parse(String text) {
        return NucleotideName.parse(text).<HgvsName>map(name -> name).or(() -> ProteinName.parse(text));
    }

    /** Returns what kind of change it tells of. */
    ChangeKind kind();

    /** Returns what form the name has, for tables: what it counts in, whether before the gene, and the kind. */
    String form();

    /** Returns the name without letters that the reference tells, and without what is said beyond the first new residue. */
    String text();
}
