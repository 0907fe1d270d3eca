package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cistron.io.annotation.LineReader;

/** The variants of a VCF file with one alternative allele each, and one INFO field of them. */
final class VcfLines {
    private static final int CONTIG = 0;
    private static final int POSITION = 1;
    private static final int REFERENCE = 3;
    private static final int ALTERNATIVE = 4;
    private static final int INFO = 7;

    private VcfLines() {}

    /** Hands over each variant's key with the field's value, if it has one. */
    static void read(Path vcf, String field, BiConsumer<String, Optional<String>> taker) {
        try (LineReader lines = LineReader.open(vcf)) {
            while (lines.advance()) {
                if (!lines.line().startsWith("#")) {
                    String[] columns = lines.line().split("\t", INFO + 2);
                    String key = DrawnVariant.key(
                            columns[CONTIG], columns[POSITION], columns[REFERENCE], columns[ALTERNATIVE]);
                    taker.accept(key, value(columns[INFO], field + "="));
                }
            }
        }
    }

    private static Optional<String> value(String info, String start) {
        return Arrays.stream(info.split(";", -1))
                .filter(entry -> entry.startsWith(start))
                .findFirst()
                .map(entry -> entry.substring(start.length()));
    }
}
