package org.cistron.api.variant;

import java.util.OptionalInt;

/**
 * Where in a transcript a variant lies. Positions count from 0 in reading direction and are those of the first nucleotide that
 * is replaced, or of the one after an insertion.
 *
 * @param exon number of the exon, from 1 in reading direction
 * @param intron number of the intron, from 1 in reading direction, where the variant lies in one
 * @param messenger position in the spliced transcript, where the variant touches an exon
 * @param coding position in what is translated, where the variant touches it
 * @param distance nucleotides between the variant and the transcript; 0 where they meet
 */
public record TranscriptPlace(
        OptionalInt exon, OptionalInt intron, OptionalInt messenger, OptionalInt coding, int distance) {}
