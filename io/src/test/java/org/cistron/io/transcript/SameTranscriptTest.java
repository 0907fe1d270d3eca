package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transcript is the same whatever format tells of it. */
class SameTranscriptTest {
    @TempDir
    private Path folder;

    @Test
    void inGff3GtfAndGenBank() {
        Annotations annotations = new Annotations(folder);
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            RandomTranscript transcript = new RandomTranscript(random);

            String gff3 = named(annotations.raw(transcript.gff3()));
            assertThat(gff3).isEqualTo(transcript.expected());
            assertThat(named(annotations.raw(transcript.gtf())))
                    .as(transcript.gtf())
                    .isEqualTo(gff3);
            assertThat(named(annotations.raw(transcript.genBank()))).isEqualTo(gff3);
        }
    }

    private static String named(TranscriptAnnotation annotation) {
        assertThat(annotation.notices().stream()
                        .map(TranscriptNotice::kind)
                        .filter(kind -> kind != NoticeKind.CODE_ASSUMED))
                .isEmpty();
        assertThat(annotation.size()).isOne();
        Transcript only = annotation.on("c").get(0);
        return only.id() + " " + only.gene() + " " + only.protein() + " "
                + only.strand().symbol() + " "
                + Annotations.windows(only.exons()) + " / " + Annotations.windows(only.coding()) + " "
                + only.startKnown() + only.stopKnown();
    }

    /** Exons, and a CDS of whole codons with a stop codon, which an intron may split. */
    private static final class RandomTranscript {
        private final boolean forward;
        private final List<Window> exons = new ArrayList<>();
        private final List<Window> coding;

        RandomTranscript(Random random) {
            forward = random.nextBoolean();
            int at = 1 + random.nextInt(50);
            for (int count = 1 + random.nextInt(6); count > 0; count--) {
                int end = at + 2 + random.nextInt(60);
                exons.add(new Window(at, end));
                at = end + 15 + random.nextInt(80);
            }
            int length = exons.stream().mapToInt(Window::length).sum();
            int from = length < 12 ? 0 : random.nextInt(length - 11);
            int codons = length < 6 ? 0 : (length - from) / 3;
            coding = codons < 2 ? List.of() : slice(exons, from, from + 3 * (2 + random.nextInt(codons - 1)));
        }

        String expected() {
            String known = coding.isEmpty() ? "falsefalse" : "truetrue";
            return "t g" + (coding.isEmpty() ? " " : " p") + " " + symbol() + " " + Annotations.windows(exons) + " / "
                    + Annotations.windows(coding) + " " + known;
        }

        String gff3() {
            StringBuilder lines = new StringBuilder("##gff-version 3\n");
            lines.append(columns("gene", span(exons), ".")).append("ID=gene:g\n");
            lines.append(columns("mRNA", span(exons), ".")).append("ID=transcript:t;Parent=gene:g\n");
            exons.forEach(exon -> lines.append(columns("exon", exon, ".")).append("Parent=transcript:t\n"));
            withPhases(coding, "CDS", "ID=cds;Parent=transcript:t;protein_id=p\n", lines);
            return lines.toString();
        }

        String gtf() {
            String ids = "gene_id \"g\"; transcript_id \"t\"; protein_id \"p\";\n";
            StringBuilder lines = new StringBuilder();
            exons.forEach(exon -> lines.append(columns("exon", exon, ".")).append(ids));
            if (!coding.isEmpty()) {
                int length = coding.stream().mapToInt(Window::length).sum();
                withPhases(forward ? slice(coding, 0, length - 3) : slice(coding, 3, length), "CDS", ids, lines);
                withPhases(forward ? slice(coding, length - 3, length) : slice(coding, 0, 3), "stop_codon", ids, lines);
            }
            return lines.toString();
        }

        String genBank() {
            StringBuilder lines = new StringBuilder("LOCUS       c   9999 bp    DNA     linear PLN\n");
            lines.append("FEATURES             Location/Qualifiers\n     mRNA            ")
                    .append(location(exons));
            lines.append("\n                     /locus_tag=\"g\"\n                     /transcript_id=\"t\"\n");
            if (!coding.isEmpty()) {
                lines.append("     CDS             ").append(location(coding));
                lines.append("\n                     /locus_tag=\"g\"\n                     /protein_id=\"p\"\n");
            }
            return lines.append("//\n").toString();
        }

        private void withPhases(List<Window> windows, String type, String attributes, StringBuilder to) {
            List<String> lines = new ArrayList<>();
            int before = 0;
            for (int i = 0; i < windows.size(); i++) {
                Window window = windows.get(forward ? i : windows.size() - 1 - i);
                lines.add(columns(type, window, String.valueOf(Math.floorMod(-before, 3))) + attributes);
                before += window.length();
            }
            lines.forEach(to::append);
        }

        private String columns(String type, Window window, String phase) {
            return String.join(
                    "\t",
                    "c",
                    "x",
                    type,
                    String.valueOf(window.start() + 1),
                    String.valueOf(window.end()),
                    ".",
                    symbol(),
                    phase,
                    "");
        }

        private String symbol() {
            return forward ? "+" : "-";
        }

        private String location(List<Window> windows) {
            String spans = windows.stream()
                    .map(window -> (window.start() + 1) + ".." + window.end())
                    .collect(Collectors.joining(","));
            String joined = windows.size() > 1 ? "join(" + spans + ")" : spans;
            return forward ? joined : "complement(" + joined + ")";
        }

        private static Window span(List<Window> windows) {
            return new Window(
                    windows.get(0).start(), windows.get(windows.size() - 1).end());
        }

        /** Returns what of the windows lies between two offsets, counted along the forward strand. */
        private static List<Window> slice(List<Window> windows, int from, int to) {
            List<Window> slice = new ArrayList<>();
            int offset = 0;
            for (Window window : windows) {
                int start = Math.max(from - offset, 0);
                int end = Math.min(to - offset, window.length());
                if (start < end) {
                    slice.add(new Window(window.start() + start, window.start() + end));
                }
                offset += window.length();
            }
            return slice;
        }
    }
}
