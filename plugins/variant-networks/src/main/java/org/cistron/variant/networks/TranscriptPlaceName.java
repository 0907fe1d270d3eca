package org.cistron.variant.networks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a transcript a change lies, read from its HGVS name: {@code c.123+5G>A} is five nucleotides behind an exon's end.
 *
 * @param place number of the nucleotide of the coding sequence, 1-based; negative before the start; NaN where it has none
 * @param behindStop whether it lies behind the stop codon
 * @param offset nucleotides into the intron behind an exon (positive) or before one (negative); 0 in an exon
 */
record TranscriptPlaceName(double place, boolean behindStop, int offset) {
    private static final Pattern FORM = Pattern.compile("[cn]\\.(\\*?)(-?)(\\d{1,8})(?:([+-])(\\d{1,8}))?");

    /** Reads a name. */
    static TranscriptPlaceName of(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.find()) {
            return new TranscriptPlaceName(Double.NaN, false, 0);
        }
        double place = Integer.parseInt(matcher.group(3)) * (matcher.group(2).isEmpty() ? 1 : -1);
        int offset = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
        return new TranscriptPlaceName(
                place, !matcher.group(1).isEmpty(), "-".equals(matcher.group(4)) ? -offset : offset);
    }

    /** Adds it to a case's numbers. */
    void describe(Named numbers) {
        numbers.add("behind_stop", behindStop ? 1 : 0);
        numbers.add("intron", offset == 0 ? 0 : 1);
        numbers.add("donor_offset", offset > 0 ? Math.min(offset, 60) : Double.NaN);
        numbers.add("acceptor_offset", offset < 0 ? Math.min(-offset, 60) : Double.NaN);
        numbers.add("log_place", place > 0 && !behindStop ? Math.log(place) : Double.NaN);
        numbers.add("log_before_start", place < 0 ? Math.log(-place) : Double.NaN);
    }
}
