package org.cistron.variants.ontology;

/** How much a consequence is likely to matter to the protein, as genome browsers grade it; the most severe first. */
public enum Impact {
    /** Likely to truncate or abolish the protein. */
    HIGH,
    /** May change how well the protein works. */
    MODERATE,
    /** Unlikely to change the protein. */
    LOW,
    /** Outside of what is translated: no telling. */
    MODIFIER
}
