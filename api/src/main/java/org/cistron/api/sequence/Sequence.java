package org.cistron.api.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One contig: an id, a description and its nucleotides, immutable.
 *
 * <p>Nucleotides are held as small numbers, {@link #A} to {@link #T} and {@link #N}; every other IUPAC code was turned
 * into {@link #N} (and U into T) by the reader, which counts and reports it. What the file wrote in lower case is kept
 * as a list of soft-masked stretches. What the user wants no genes in is a list of masked stretches.
 */
public final class Sequence {
    /** Adenine. */
    public static final byte A = 0;
    /** Cytosine. */
    public static final byte C = 1;
    /** Guanine. */
    public static final byte G = 2;
    /** Thymine (and uracil). */
    public static final byte T = 3;
    /** Any nucleotide: unknown, ambiguous or gap. */
    public static final byte N = 4;

    private static final String LETTERS = "ACGTN";
    private static final byte[] CODES = codes();

    private final String id;
    private final String description;
    private final boolean circular;
    private final byte[] bases;
    private final List<Region> softMasked;
    private final List<Region> masked;

    private Sequence(
            String id,
            String description,
            boolean circular,
            byte[] bases,
            List<Region> softMasked,
            List<Region> masked) {
        this.id = Objects.requireNonNull(id, "id");
        this.description = Objects.requireNonNull(description, "description");
        this.circular = circular;
        this.bases = bases;
        this.softMasked = List.copyOf(softMasked);
        this.masked = List.copyOf(masked);
    }

    /**
     * Makes a linear contig from letters; lower case is kept as soft mask, letters other than A, C, G, T and U become N.
     *
     * @param id the contig's id
     * @param nucleotides letters in either case
     */
    public static Sequence of(String id, CharSequence nucleotides) {
        SequenceBuilder builder = new SequenceBuilder(id, "");
        for (int i = 0; i < nucleotides.length(); i++) {
            builder.append(nucleotides.charAt(i));
        }
        return builder.build();
    }

    /** Takes the array over without copying: only for this package, which lets nobody else keep it. */
    static Sequence owning(String id, String description, boolean circular, byte[] bases, List<Region> softMasked) {
        return new Sequence(id, description, circular, bases, softMasked, List.of());
    }

    /** Returns the code of a letter, in either case: {@link #N} for all but A, C, G, T and U. */
    public static byte code(char letter) {
        return letter < CODES.length ? CODES[letter] : N;
    }

    /** Returns the upper-case letter of a code. */
    public static char letter(byte code) {
        return LETTERS.charAt(code);
    }

    /** Returns the code of the complementary nucleotide; N stays N. */
    public static byte complement(byte code) {
        return code == N ? N : (byte) (3 - code);
    }

    /** Returns the id: the first word of the header. */
    public String id() {
        return id;
    }

    /** Returns the header after the id, or an empty string. */
    public String description() {
        return description;
    }

    /** Returns whether the last nucleotide is followed by the first. */
    public boolean circular() {
        return circular;
    }

    /** Returns the number of nucleotides. */
    public int length() {
        return bases.length;
    }

    /** Returns the code, 0 to 4, of the nucleotide at a 0-based position. */
    public byte base(int position) {
        return bases[position];
    }

    /** Returns a copy of the codes of [start, end). */
    public byte[] bases(int start, int end) {
        Objects.checkFromToIndex(start, end, bases.length);
        return Arrays.copyOfRange(bases, start, end);
    }

    /** Returns the stretches that the file wrote in lower case, in order, not touching one another. */
    public List<Region> softMasked() {
        return softMasked;
    }

    /** Returns the stretches in which the user wants no genes, in order, not touching one another. */
    public List<Region> masked() {
        return masked;
    }

    /** Returns this contig with other stretches in which no genes are wanted, in any order; nucleotides are shared. */
    public Sequence withMasked(List<Region> regions) {
        return new Sequence(id, description, circular, bases, softMasked, merged(regions));
    }

    private List<Region> merged(List<Region> regions) {
        List<Region> joined = new ArrayList<>();
        for (Region region : regions.stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList()) {
            Region last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && region.start() <= last.end()) {
                joined.set(joined.size() - 1, new Region(id, last.start(), Math.max(last.end(), region.end())));
            } else if (region.length() > 0) {
                joined.add(region);
            }
        }
        return joined;
    }

    /** Returns the upper-case letters of [start, end) on the forward strand. */
    public String letters(int start, int end) {
        Objects.checkFromToIndex(start, end, bases.length);
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            text.append(LETTERS.charAt(bases[i]));
        }
        return text.toString();
    }

    /** Returns this contig as a circular (or linear) one; nucleotides are shared. */
    public Sequence withCircular(boolean isCircular) {
        return new Sequence(id, description, isCircular, bases, softMasked, masked);
    }

    /**
     * Returns [start, end) as a linear contig of its own under the same id, its masks with it; positions count from
     * {@code start}.
     */
    public Sequence subsequence(int start, int end) {
        Objects.checkFromToIndex(start, end, bases.length);
        byte[] part = Arrays.copyOfRange(bases, start, end);
        return new Sequence(id, description, false, part, clipped(softMasked, start, end), clipped(masked, start, end));
    }

    private List<Region> clipped(List<Region> regions, int start, int end) {
        return regions.stream()
                .filter(r -> r.start() < end && r.end() > start)
                .map(r -> new Region(id, Math.max(r.start(), start) - start, Math.min(r.end(), end) - start))
                .toList();
    }

    /**
     * Returns a linear contig that goes on from its end at its beginning, around as often as it takes; without masks.
     *
     * @param nucleotides how many more, 0 or above
     */
    public Sequence repeatedBy(int nucleotides) {
        if (nucleotides < 0 || (nucleotides > 0 && bases.length == 0)) {
            throw new IndexOutOfBoundsException(id + " of " + bases.length + " nt can't go on for " + nucleotides);
        }
        byte[] longer = Arrays.copyOf(bases, Math.addExact(bases.length, nucleotides));
        for (int at = bases.length; at < longer.length; at += bases.length) {
            System.arraycopy(bases, 0, longer, at, Math.min(bases.length, longer.length - at));
        }
        return new Sequence(id, description, false, longer, List.of(), List.of());
    }

    /** Returns the reverse complement under the same id, the soft mask turned with it. */
    public Sequence reverseComplement() {
        byte[] turned = new byte[bases.length];
        for (int i = 0; i < bases.length; i++) {
            turned[bases.length - 1 - i] = complement(bases[i]);
        }
        return new Sequence(id, description, circular, turned, turned(softMasked), turned(masked));
    }

    private List<Region> turned(List<Region> regions) {
        return regions.stream()
                .map(r -> new Region(id, bases.length - r.end(), bases.length - r.start()))
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    @Override
    public String toString() {
        return id + " (" + bases.length + " nt)";
    }

    private static byte[] codes() {
        byte[] codes = new byte[128];
        Arrays.fill(codes, N);
        for (byte code = 0; code < 4; code++) {
            codes[LETTERS.charAt(code)] = code;
            codes[Character.toLowerCase(LETTERS.charAt(code))] = code;
        }
        codes['U'] = T;
        codes['u'] = T;
        return codes;
    }
}
