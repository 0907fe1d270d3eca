package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.RecodedCodon;
import org.cistron.io.annotation.WholeNumber;

/**
 * Codons that the ribosome reads otherwise than the genetic code has it, as INSDC and NCBI write them:
 * {@code (pos:31..33,aa:Sec)}, several with commas between.
 *
 * @param codons by position
 * @param unread how many were not understood
 */
record TranslationExceptions(List<RecodedCodon> codons, int unread) {
    private static final TranslationExceptions NONE = new TranslationExceptions(List.of(), 0);
    private static final Pattern BEGIN = Pattern.compile("(?=\\(pos:)");
    private static final Pattern ENTRY = Pattern.compile("\\(pos:([^:]+),aa:(\\w+)(?:,[^()]*)?\\),?");
    private static final Pattern SPAN = Pattern.compile("(\\d+)(?:\\.\\.(\\d+))?");
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final int CODON = 3;
    private static final char UNKNOWN = ' ';

    private static final Map<String, Character> RESIDUES = Map.ofEntries(
            Map.entry("Ala", 'A'),
            Map.entry("Arg", 'R'),
            Map.entry("Asn", 'N'),
            Map.entry("Asp", 'D'),
            Map.entry("Cys", 'C'),
            Map.entry("Gln", 'Q'),
            Map.entry("Glu", 'E'),
            Map.entry("Gly", 'G'),
            Map.entry("His", 'H'),
            Map.entry("Ile", 'I'),
            Map.entry("Leu", 'L'),
            Map.entry("Lys", 'K'),
            Map.entry("Met", 'M'),
            Map.entry("fMet", 'M'),
            Map.entry("Phe", 'F'),
            Map.entry("Pro", 'P'),
            Map.entry("Ser", 'S'),
            Map.entry("Thr", 'T'),
            Map.entry("Trp", 'W'),
            Map.entry("Tyr", 'Y'),
            Map.entry("Val", 'V'),
            Map.entry("Sec", 'U'),
            Map.entry("Pyl", 'O'),
            Map.entry("Xaa", 'X'),
            Map.entry("OTHER", 'X'),
            Map.entry("TERM", '*'));

    /** Takes an immutable copy. */
    TranslationExceptions {
        codons = List.copyOf(codons);
    }

    /**
     * Reads what the lines of a CDS say.
     *
     * @param values each as a line has it
     * @param forward whether the CDS lies on the forward strand
     */
    static TranslationExceptions of(Collection<String> values, boolean forward) {
        if (values.isEmpty()) {
            return NONE;
        }
        List<RecodedCodon> codons = new ArrayList<>();
        int unread = 0;
        for (String value : values) {
            for (String entry : BEGIN.split(BLANKS.matcher(value).replaceAll(""), -1)) {
                Matcher found = ENTRY.matcher(entry);
                char residue = found.matches() ? RESIDUES.getOrDefault(found.group(2), UNKNOWN) : UNKNOWN;
                List<Window> spans = residue == UNKNOWN ? List.of() : spans(found.group(1));
                int length = spans.stream().mapToInt(Window::length).sum();
                // A stop codon of which the messenger's tail is a part is no codon to read otherwise.
                boolean byTail = residue == '*' && length > 0 && length < CODON;
                if (length == CODON) {
                    codons.add(new RecodedCodon(first(found.group(1), spans, forward), residue));
                } else if (!byTail) {
                    unread++;
                }
            }
        }
        return new TranslationExceptions(
                codons.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(RecodedCodon::position))
                        .toList(),
                unread);
    }

    /** Returns the spans as written; none where one is not sound. */
    private static List<Window> spans(String location) {
        List<Window> spans = new ArrayList<>();
        Matcher span = SPAN.matcher(location);
        while (span.find()) {
            String last = span.group(2) == null ? span.group(1) : span.group(2);
            int start = WholeNumber.parse(span.group(1), 1).orElse(0);
            int end = WholeNumber.parse(last, 1).orElse(0);
            if (start == 0 || end < start) {
                return List.of();
            }
            spans.add(new Window(start - 1, end));
        }
        return spans;
    }

    /** Spans stand by position within a complement, and in reading direction around complements. */
    private static int first(String location, List<Window> spans, boolean forward) {
        if (forward) {
            return spans.get(0).start();
        }
        return spans.get(location.startsWith("join(complement(") ? 0 : spans.size() - 1)
                        .end()
                - 1;
    }
}
