package org.cistron.runner.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Strand;

/** Writes an annotation as GenBank, lines broken as GenBank breaks them. */
final class MadeGenBank {
    private static final int TEXT_WIDTH = 58;
    private static final String INDENT = " ".repeat(21);

    private MadeGenBank() {}

    static Path write(Annotation annotation, Path file) {
        String text = annotation.contigLengths().entrySet().stream()
                .map(contig -> record(annotation, contig.getKey(), contig.getValue()))
                .collect(Collectors.joining());
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String record(Annotation annotation, String contig, int length) {
        StringBuilder text = new StringBuilder();
        text.append("LOCUS       record ").append(length).append(" bp    DNA     circular BCT 01-JAN-2026\n");
        text.append("VERSION     ").append(contig).append('\n');
        text.append("FEATURES             Location/Qualifiers\n");
        annotation.codingSequences().stream()
                .filter(cds -> cds.contig().equals(contig))
                .forEach(cds -> feature(cds, text));
        return text.append("ORIGIN\n//\n").toString();
    }

    private static void feature(AnnotatedCds cds, StringBuilder text) {
        text.append("     gene            1..9\n                     /gene=\"other\"\n");
        text.append("     CDS             ").append(broken(location(cds), ",")).append('\n');
        if (cds.pseudo()) {
            text.append(INDENT).append("/pseudo\n");
        }
        String product = cds.attributes().getOrDefault("product", "");
        if (!product.isEmpty()) {
            text.append(INDENT)
                    .append(broken("/product=\"" + product.replace("\"", "\"\"") + "\"", " "))
                    .append('\n');
        }
    }

    private static String location(AnnotatedCds cds) {
        String spans = cds.parts().stream()
                .map(part -> (part.start() + 1) + ".." + part.end())
                .collect(Collectors.joining(","));
        String whole = cds.parts().size() > 1 ? "join(" + spans + ")" : spans;
        String marked = cds.complete() ? whole : whole.replaceFirst("(\\d)", "<$1");
        return cds.strand() == Strand.FORWARD ? marked : "complement(" + marked + ")";
    }

    /** Breaks text after separators, which a blank does not survive. */
    private static String broken(String text, String separator) {
        int at = text.length() > TEXT_WIDTH ? text.lastIndexOf(separator, TEXT_WIDTH - 1) : -1;
        if (at < 1) {
            return text;
        }
        String rest = text.substring(at + 1);
        String line = separator.isBlank() ? text.substring(0, at) : text.substring(0, at + 1);
        return line + "\n" + INDENT + broken(rest, separator);
    }
}
