package org.cistron.io.vcf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A data line: what its columns say, and the line as it came. Coordinates are 0-based and half-open. */
public final class VcfRecord {
    private final RecordLine line;
    private final String contig;
    private final int start;
    private final String reference;
    private final List<String> alternates;
    private final OptionalDouble quality;
    private final FormatColumn.Layout layout;

    VcfRecord(
            RecordLine line,
            String contig,
            int start,
            String reference,
            List<String> alternates,
            OptionalDouble quality,
            FormatColumn.Layout layout) {
        this.line = line;
        this.contig = contig;
        this.start = start;
        this.reference = reference;
        this.alternates = alternates;
        this.quality = quality;
        this.layout = layout;
    }

    /** Returns the line's number in its file, from 1. */
    public long lineNumber() {
        return line.number();
    }

    /** Returns the line as it came, byte for byte, without its line end. */
    public byte[] line() {
        return RawText.bytes(line.text());
    }

    /** Returns column CHROM as it stands there. */
    public String contig() {
        return contig;
    }

    /** Returns the 0-based position of the reference allele's first base; -1 for POS 0, the telomere. */
    public int start() {
        return start;
    }

    /** Returns the 0-based position after the reference allele's last base. */
    public int end() {
        return start + reference.length();
    }

    /** Returns column ID as it stands there, a dot where there is none. */
    public String ids() {
        return RawText.decoded(line.column(RecordLine.ID));
    }

    /** Returns the reference allele as it stands there: A, C, G, T, N in either case. */
    public String reference() {
        return reference;
    }

    /** Returns the alternate alleles as they stand there, in their order; {@link AlternateKind} tells what each is. */
    public List<String> alternates() {
        return alternates;
    }

    /** Returns the quality, on the Phred scale; nothing where there is a dot. */
    public OptionalDouble quality() {
        return quality;
    }

    /** Returns column FILTER as it stands there: {@code PASS}, a dot, or filters between semicolons. */
    public String filter() {
        return RawText.decoded(line.column(RecordLine.FILTER));
    }

    /** Returns column INFO as it stands there. */
    public String info() {
        return RawText.decoded(line.column(RecordLine.INFO));
    }

    /** Returns the value of an INFO field as it stands there; empty text for a flag, nothing where it is missing. */
    public Optional<String> info(String key) {
        return InfoText.value(info(), key);
    }

    /** Returns the keys of column FORMAT, none where the file has no samples. */
    public List<String> format() {
        return layout.keys();
    }

    /** Returns how many samples there are. */
    public int samples() {
        return line.samples();
    }

    /**
     * Returns a sample's value as it stands there; nothing where FORMAT has no such key or values were left out.
     *
     * @param sample index of its column, from 0, in the order of {@link VcfHeader#samples()}
     * @param key such as {@code DP}
     */
    public Optional<String> value(int sample, String key) {
        int index = layout.keys().indexOf(key);
        return index < 0
                ? Optional.empty()
                : RawText.item(line.sample(sample), ':', index).map(RawText::decoded);
    }

    /**
     * Returns a sample's genotype; nothing where FORMAT has no GT.
     *
     * @param sample index of its column, from 0, in the order of {@link VcfHeader#samples()}
     */
    public Optional<Genotype> genotype(int sample) {
        Optional<String> phaseSet = value(sample, "PS").filter(set -> !set.equals("."));
        return value(sample, "GT").map(text -> Genotype.of(text, phaseSet));
    }

    RecordLine raw() {
        return line;
    }
}
