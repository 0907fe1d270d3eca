package org.cistron.variants.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.RecodedCodon;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;

/**
 * A contig with one gene, written as it reads: lower case outside the exons, upper case within; {@code [} and {@code ]} around
 * what is translated.
 */
final class Genes {
    private final Sequence contig;
    private final Transcript transcript;

    private Genes(Sequence contig, Transcript transcript) {
        this.contig = contig;
        this.transcript = transcript;
    }

    /** Returns a gene on a contig of its own, in one exon. */
    static Genes inOneExon(Sequence contig, List<Window> coding) {
        Window exon =
                new Window(coding.get(0).start(), coding.get(coding.size() - 1).end());
        return new Genes(
                contig,
                new Transcript(
                        "t",
                        "g",
                        "",
                        "p",
                        "c",
                        Strand.FORWARD,
                        "",
                        List.of(exon),
                        coding,
                        0,
                        GeneticCode.byNumber(11),
                        true,
                        true));
    }

    static Genes of(Sequence contig, Transcript transcript) {
        return new Genes(contig, transcript);
    }

    static Genes of(String drawn, int code) {
        return of(drawn, code, 0, true, true);
    }

    /** Returns the same with codons that are read otherwise. */
    Genes recoded(RecodedCodon... codons) {
        return new Genes(
                contig,
                new Transcript(
                        transcript.id(),
                        transcript.gene(),
                        transcript.geneName(),
                        transcript.protein(),
                        transcript.contig(),
                        transcript.strand(),
                        transcript.biotype(),
                        transcript.exons(),
                        transcript.coding(),
                        transcript.phase(),
                        transcript.code(),
                        transcript.startKnown(),
                        transcript.stopKnown(),
                        List.of(codons)));
    }

    static Genes of(String drawn, int code, int phase, boolean startKnown, boolean stopKnown) {
        String letters = drawn.replaceAll("[\\[\\]]", "");
        int open = drawn.indexOf('[');
        int close = drawn.indexOf(']') - 1;
        List<Window> exons = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isUpperCase(letters.charAt(i))) {
                int from = i;
                while (i < letters.length() && Character.isUpperCase(letters.charAt(i))) {
                    i++;
                }
                exons.add(new Window(from, i));
            }
        }
        List<Window> coding = open < 0
                ? List.of()
                : exons.stream()
                        .map(exon -> new Window(
                                Math.min(close, Math.max(exon.start(), open)),
                                Math.max(open, Math.min(exon.end(), close))))
                        .filter(window -> window.length() > 0)
                        .toList();
        Transcript transcript = new Transcript(
                "t",
                "g",
                "",
                "p",
                "c",
                Strand.FORWARD,
                "",
                exons,
                coding,
                phase,
                GeneticCode.byNumber(code),
                startKnown,
                stopKnown);
        return new Genes(Sequence.of("c", letters), transcript);
    }

    /** Returns the same, read from the other strand. */
    Genes turned() {
        return new Genes(
                contig.reverseComplement(),
                new Transcript(
                        transcript.id(),
                        transcript.gene(),
                        transcript.geneName(),
                        transcript.protein(),
                        transcript.contig(),
                        transcript.strand().opposite(),
                        transcript.biotype(),
                        turned(transcript.exons()),
                        turned(transcript.coding()),
                        transcript.phase(),
                        transcript.code(),
                        transcript.startKnown(),
                        transcript.stopKnown(),
                        transcript.recoded().stream()
                                .map(codon -> new RecodedCodon(contig.length() - 1 - codon.position(), codon.residue()))
                                .toList()));
    }

    Sequence contig() {
        return contig;
    }

    Transcript transcript() {
        return transcript;
    }

    Consequence of(int start, String reference, String alternative) {
        return new PreparedContig(contig, List.of(transcript), 1000)
                .of(new Variant("c", start, reference, alternative))
                .get(0);
    }

    /** Returns the consequence of a change written as {@code before>after}, of which the first occurs once in the contig. */
    Consequence of(String change) {
        String letters = contig.letters(0, contig.length());
        String before = change.substring(0, change.indexOf('>')).toUpperCase(Locale.ROOT);
        String after = change.substring(change.indexOf('>') + 1).toUpperCase(Locale.ROOT);
        int at = letters.indexOf(before);
        if (at < 0 || letters.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException("'" + before + "' does not occur once in " + letters);
        }
        return of(at, before, after);
    }

    String told(String change) {
        return told(of(change));
    }

    static String told(Consequence consequence) {
        return String.join("&", consequence.terms()) + " " + consequence.nucleotideName()
                + (consequence.proteinName().isEmpty() ? "" : " " + consequence.proteinName());
    }

    Consequence ofTurned(int start, String reference, String alternative) {
        return turned().of(contig.length() - start - reference.length(), turned(reference), turned(alternative));
    }

    private List<Window> turned(List<Window> windows) {
        return windows.stream()
                .map(window -> new Window(contig.length() - window.end(), contig.length() - window.start()))
                .collect(Collectors.toList());
    }

    private static String turned(String letters) {
        Sequence sequence = Sequence.of("x", letters);
        return sequence.reverseComplement().letters(0, letters.length());
    }
}
