package org.cistron.io.transcript;

import java.util.List;

/**
 * What a transcript is called.
 *
 * @param ids what its id may be, the best first; of those that are not empty, one that no other has on its contig is taken
 * @param gene the gene's id, or an empty string
 * @param geneName the gene's name, or an empty string
 * @param protein the protein's id, or an empty string
 * @param biotype what kind of transcript it is, or an empty string
 */
record Naming(List<String> ids, String gene, String geneName, String protein, String biotype) {

    /** Takes an immutable copy. */
    Naming {
        ids = List.copyOf(ids);
    }
}
