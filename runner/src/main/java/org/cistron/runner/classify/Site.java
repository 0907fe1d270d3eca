package org.cistron.runner.classify;

import java.util.List;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Variant;
import org.cistron.io.vcf.VcfRecord;

/**
 * An allele whose consequences are told.
 *
 * @param record its record's place in the batch
 * @param allele its number in the record, from 1
 * @param line the record
 * @param variant what it replaces, trimmed
 * @param consequences what it does where it is read alone
 */
record Site(int record, int allele, VcfRecord line, Variant variant, List<Consequence> consequences) {
    /** Letters of an allele that a name for people has. */
    private static final int LONGEST_SHOWN = 40;

    /** Returns the alternative allele as it stands in the VCF. */
    String alternative() {
        return line.alternates().get(allele - 1);
    }

    /** Returns whether it changes what is translated of any transcript. */
    boolean isTranslated() {
        return consequences.stream()
                .flatMap(consequence -> consequence.place().stream())
                .anyMatch(place -> place.coding().isPresent());
    }

    /** Returns the same with how long alleles are in the place of long ones. */
    String shortName() {
        return line.contig() + ":" + (line.start() + 1) + ":" + brief(line.reference()) + ">" + brief(alternative());
    }

    private static String brief(String letters) {
        return letters.length() > LONGEST_SHOWN ? "(" + letters.length() + " nt)" : letters;
    }

    /** Returns whether another of the same batch is this allele. */
    boolean isSameAs(Site other) {
        return record == other.record && allele == other.allele;
    }

    /** Returns how the allele is named for people: {@code chr1:12345:A>T}. */
    String name() {
        return line.contig() + ":" + (line.start() + 1) + ":" + line.reference() + ">" + alternative();
    }
}
