package org.cistron.api.sequence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A genetic code by its NCBI number: which amino acid each codon stands for, where translation may start and stops.
 *
 * <p>The tables are data (NCBI, <em>The Genetic Codes</em>). A codon is numbered {@code 16 a + 4 b + c} from the codes
 * of its three nucleotides in reading direction. A codon with an N translates to X and neither starts nor stops.
 */
public final class GeneticCode {
    private static final String TABLE = "genetic-codes.tsv";
    private static final SortedMap<Integer, GeneticCode> ALL = read();

    private final int number;
    private final String name;
    private final char[] aminoAcids = new char[64];
    private final boolean[] starts = new boolean[64];
    private final boolean[] stops = new boolean[64];

    private GeneticCode(int number, String name, String aminoAcids, String signals) {
        this.number = number;
        this.name = name;
        byte[] order = {Sequence.T, Sequence.C, Sequence.A, Sequence.G};
        for (int i = 0; i < 64; i++) {
            int codon = codon(order[i / 16], order[i / 4 % 4], order[i % 4]);
            this.aminoAcids[codon] = aminoAcids.charAt(i);
            this.starts[codon] = signals.charAt(i) == 'M';
            this.stops[codon] = aminoAcids.charAt(i) == '*' || signals.charAt(i) == '*';
        }
    }

    /**
     * Returns the code with an NCBI number.
     *
     * @throws IllegalArgumentException if NCBI has no such code; the message names those there are
     */
    public static GeneticCode byNumber(int number) {
        GeneticCode code = ALL.get(number);
        if (code == null) {
            throw new IllegalArgumentException(
                    "no genetic code has the number " + number + "; there are " + ALL.keySet());
        }
        return code;
    }

    /** Returns all codes by number. */
    public static Map<Integer, GeneticCode> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** Returns the number of a codon, 0 to 63, or -1 if a nucleotide is N. */
    public static int codon(byte first, byte second, byte third) {
        return (first | second | third) >= Sequence.N ? -1 : first << 4 | second << 2 | third;
    }

    /** Returns the codon whose first nucleotide lies at {@code position} of the forward strand, or -1. */
    public static int codonAt(Sequence contig, int position) {
        return codon(contig.base(position), contig.base(position + 1), contig.base(position + 2));
    }

    /** Returns the reverse-strand codon whose leftmost (third) nucleotide lies at {@code position}, or -1. */
    public static int reverseCodonAt(Sequence contig, int position) {
        return codon(
                Sequence.complement(contig.base(position + 2)),
                Sequence.complement(contig.base(position + 1)),
                Sequence.complement(contig.base(position)));
    }

    /** Returns the three letters of a codon number. */
    public static String letters(int codon) {
        Objects.checkIndex(codon, 64);
        return "" + Sequence.letter((byte) (codon >> 4)) + Sequence.letter((byte) (codon >> 2 & 3))
                + Sequence.letter((byte) (codon & 3));
    }

    /** Returns NCBI's number. */
    public int number() {
        return number;
    }

    /** Returns NCBI's name. */
    public String name() {
        return name;
    }

    /** Returns the one-letter amino acid, {@code '*'} for a stop and {@code 'X'} for codon -1. */
    public char aminoAcid(int codon) {
        return codon < 0 ? 'X' : aminoAcids[codon];
    }

    /**
     * Returns whether translation may stop at a codon; never for -1. Codes 27, 28 and 31 have codons that stop
     * translation in one place and stand for an amino acid in another: those count as stops here.
     */
    public boolean isStop(int codon) {
        return codon >= 0 && stops[codon];
    }

    /** Returns whether NCBI lists a codon as a start; never for -1. */
    public boolean isStart(int codon) {
        return codon >= 0 && starts[codon];
    }

    @Override
    public String toString() {
        return number + " (" + name + ")";
    }

    private static SortedMap<Integer, GeneticCode> read() {
        SortedMap<Integer, GeneticCode> codes = new TreeMap<>();
        InputStream stream = Objects.requireNonNull(GeneticCode.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(f -> {
                        int number = Integer.parseInt(f[0]);
                        codes.put(number, new GeneticCode(number, f[1], f[2], f[3]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
