package org.cistron.io.vcf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What stands before the first record of a VCF. */
public final class VcfHeader {
    private final VcfVersion version;
    private final List<HeaderLine> lines;
    private final HeaderLine columns;
    private final List<String> samples;
    private final Map<String, FieldDefinition> info;
    private final Map<String, FieldDefinition> format;
    private final Map<String, OptionalLong> contigs;

    VcfHeader(
            VcfVersion version, List<HeaderLine> lines, HeaderLine columns, List<String> samples, Definitions defined) {
        this.version = version;
        this.lines = List.copyOf(lines);
        this.columns = columns;
        this.samples = List.copyOf(samples);
        this.info = unchanging(defined.info());
        this.format = unchanging(defined.format());
        this.contigs = unchanging(defined.contigs());
    }

    /** Returns the version that the file names. */
    public VcfVersion version() {
        return version;
    }

    /** Returns the samples' names in the order of their columns. */
    public List<String> samples() {
        return samples;
    }

    /** Returns the INFO fields that the header defines, by id, in its order. */
    public Map<String, FieldDefinition> info() {
        return info;
    }

    /** Returns the FORMAT fields that the header defines, by id, in its order. */
    public Map<String, FieldDefinition> format() {
        return format;
    }

    /** Returns the contigs that the header names, in its order, with their lengths in nucleotides where it has them. */
    public Map<String, OptionalLong> contigs() {
        return contigs;
    }

    /** Returns the meta-information lines, for people to read. */
    public List<String> metaInformation() {
        return lines.stream().map(line -> RawText.decoded(line.raw())).toList();
    }

    List<HeaderLine> lines() {
        return lines;
    }

    /** The line that begins with {@code #CHROM}. */
    HeaderLine columns() {
        return columns;
    }

    int columnCount() {
        return samples.isEmpty() ? ColumnLine.FIXED : ColumnLine.FIXED + 1 + samples.size();
    }

    private static <V> Map<String, V> unchanging(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
