package org.cistron.io.sequence;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cistron.io.source.ByteSource;

/** The name that outputs take from an input file. */
public final class InputName {
    private static final List<String> PACKED = List.of(".gz", ".bgz", ".bgzf");
    private static final List<String> FORMATS = List.of(
            ".fna",
            ".fa",
            ".fasta",
            ".fas",
            ".fsa",
            ".ffn",
            ".frn",
            ".mfa",
            ".seq",
            ".fastq",
            ".fq",
            ".gb",
            ".gbk",
            ".gbff",
            ".genbank",
            ".txt");

    private static final List<String> VARIANTS = List.of(".vcf", ".tsv", ".txt", ".tab");

    private InputName() {}

    /**
     * Returns the name of variants: their file's less the suffixes of its packing and format, in either case; {@code variants} where
     * they come from no file.
     */
    public static String ofVariants(ByteSource input) {
        return input.file()
                .map(Path::getFileName)
                .map(last -> without(VARIANTS, without(PACKED, last.toString())))
                .orElse("variants");
    }

    /** Returns a file's name less the suffixes of its packing and format, in either case; never an empty one. */
    static String of(Path file) {
        Path last = file.getFileName();
        return last == null ? "input" : without(FORMATS, without(PACKED, last.toString()));
    }

    private static String without(List<String> suffixes, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return suffixes.stream()
                .filter(suffix -> lower.endsWith(suffix) && name.length() > suffix.length())
                .findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .orElse(name);
    }
}
