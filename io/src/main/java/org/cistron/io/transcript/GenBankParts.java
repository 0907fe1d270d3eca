package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.io.genbank.GenBankFeature;
import org.cistron.io.genbank.GenBankRecord;
import org.cistron.io.genbank.Location;

/**
 * The location of a feature as parts by position. A location that goes on at the contig's first nucleotides lies beyond the
 * contig's length from there on.
 *
 * @param parts by position, phases counted from {@code codon_start}
 * @param traits what the location says of them
 */
record GenBankParts(List<Part> parts, Set<Trait> traits) {

    /**
     * Reads a location.
     *
     * @param file the file as the user named it
     * @throws InputException if a part lies beyond the record's end
     */
    static GenBankParts of(GenBankFeature feature, GenBankRecord record, String file) {
        Location location = feature.location();
        Set<Trait> traits = traits(location);
        List<Part> reading = new ArrayList<>();
        int phase = feature.qualifiers().getOrDefault("codon_start", "1").charAt(0) - '1';
        for (Region region : location.parts()) {
            if (!region.contig().equals(record.contig())) {
                traits.add(Trait.REMOTE);
            } else if (region.end() > record.length().orElse(Integer.MAX_VALUE)) {
                throw beyond(feature, region, record, file);
            }
            reading.add(new Part(region.start(), region.end(), phase, feature.line()));
            phase = Math.floorMod(phase - region.length(), 3);
        }
        if (location.reverse()) {
            Collections.reverse(reading);
        }
        return new GenBankParts(
                traits.contains(Trait.MIXED_STRANDS) ? reading : unrolled(reading, record, traits), traits);
    }

    private static Set<Trait> traits(Location location) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, location.mixed(), Trait.MIXED_STRANDS);
        add(traits, location.startCutOff(), Trait.START_OPEN);
        add(traits, location.endCutOff(), Trait.STOP_OPEN);
        add(traits, location.cutOff() && !location.startCutOff() && !location.endCutOff(), Trait.PARTIAL);
        add(traits, location.ordered(), Trait.ORDERED);
        return traits;
    }

    private static void add(Set<Trait> traits, boolean holds, Trait trait) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** On the way up the positions fall once where the origin is passed, and never else. */
    private static List<Part> unrolled(List<Part> parts, GenBankRecord record, Set<Trait> traits) {
        int length = record.length().orElse(0);
        List<Part> unrolled = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && parts.get(i).start() < parts.get(i - 1).start()) {
                boolean origin = shift == 0 && (record.circular() || isOrigin(parts.get(i - 1), parts.get(i), length));
                add(traits, !origin || length == 0, Trait.OUT_OF_ORDER);
                shift += length;
            }
            unrolled.add(parts.get(i).shifted(shift));
        }
        return traits.contains(Trait.OUT_OF_ORDER) ? parts : unrolled;
    }

    private static boolean isOrigin(Part last, Part first, int length) {
        return last.end() == length && first.start() == 0;
    }

    private static InputException beyond(GenBankFeature feature, Region region, GenBankRecord record, String file) {
        return new InputException(
                file,
                feature.line(),
                "found a " + feature.key() + " at " + (region.start() + 1L) + ".." + region.end()
                        + ", expected it within the " + record.length().orElse(0) + " bp of " + record.contig(),
                "Correct the location or the LOCUS line; over the origin it is a join.");
    }
}
