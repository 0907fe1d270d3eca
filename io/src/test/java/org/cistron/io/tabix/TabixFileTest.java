package org.cistron.io.tabix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.tribble.readers.TabixReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabixFileTest {
    private static final int LENGTH = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void whateverStretchIsAskedForItsRecordsAreFoundAndNoOthers() throws IOException {
        List<String> lines = gff3(20_000, 3);
        Path file = packed(lines, LineFormat.GFF3, 1_777);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String contig = "c" + random.nextInt(3);
            int start = 1 + random.nextInt(LENGTH);
            int end = start + random.nextInt(i % 2 == 0 ? 500 : 200_000);
            assertThat(asked(file, contig, start, end))
                    .containsExactlyElementsOf(lines.stream()
                            .filter(line -> overlaps(line, contig, start, end))
                            .toList());
        }
    }

    @Test
    void onAContigAsLongAsTabixReachesRecordsOfAnyLengthAreFound() throws IOException {
        Random random = new Random(11);
        int reach = 1 << 29;
        int[] starts = random.ints(15_000, 1, reach)
                .map(start -> start % 3 == 0 ? start / 100 : start)
                .sorted()
                .toArray();
        List<String> lines = new ArrayList<>();
        for (int start : starts) {
            int length = (int) Math.exp(random.nextDouble() * Math.log(reach / 8.0));
            lines.add(line("far", start, Math.min(reach, start + length)));
        }
        lines.add(line("far", reach, reach));
        Path file = packed(lines, LineFormat.GFF3, 211);
        try (TabixReader reader = new TabixReader(file.toString())) {
            for (int i = 0; i < 200; i++) {
                int start = 1 + random.nextInt(i % 3 == 0 ? reach / 100 : reach);
                int end = Math.min(reach, start + random.nextInt(i % 2 == 0 ? 20_000 : 5_000_000));
                assertThat(rest(reader.query("far:" + start + "-" + end)))
                        .containsExactlyElementsOf(lines.stream()
                                .filter(line -> overlaps(line, "far", start, end))
                                .toList());
            }
            assertThat(rest(reader.query("far:" + reach + "-" + reach))).contains(lines.get(lines.size() - 1));
        }
    }

    @Test
    void aRecordAtTheFilesVeryBeginIsFoundInAllItsWindows() throws IOException {
        List<String> lines = List.of(line("c", 40_000, 90_000), line("c", 70_000, 70_010));
        Path file = packed(lines, LineFormat.GFF3, 1);
        assertThat(asked(file, "c", 70_000, 70_000)).isEqualTo(lines);
        assertThat(asked(file, "c", 1, 39_999)).isEmpty();
    }

    @Test
    void aHundredThousandContigsTakeSomeTensOfBytesEach() throws IOException, InterruptedException {
        List<String> lines = IntStream.range(0, 100_000)
                .mapToObj(contig -> line("contig" + contig, 1 + contig, 900 + contig))
                .toList();
        Path file = packed(lines, LineFormat.GFF3, 5_000);
        assertThat(folder.resolve("lines.gz.tbi")).isRegularFile();
        assertThat(Files.size(folder.resolve("lines.gz.tbi"))).isLessThan(60L * lines.size());
        try (TabixReader reader = new TabixReader(file.toString())) {
            assertThat(reader.getChromosomes()).hasSize(lines.size());
            for (int contig : new int[] {0, 50_000, 99_999}) {
                assertThat(rest(reader.query("contig" + contig + ":" + (900 + contig) + "-" + (950 + contig))))
                        .containsExactly(lines.get(contig));
                assertThat(rest(reader.query("contig" + contig + ":" + (901 + contig) + "-" + (950 + contig))))
                        .isEmpty();
            }
        }
        assertThat(ExternalTool.accepts(List.of("tabix", file.toString(), "contig50000", "contig99999")))
                .isEqualTo(text(List.of(lines.get(50_000), lines.get(99_999))));
    }

    @Test
    void theFileUnpacksToItsLines() throws IOException {
        List<String> lines = gff3(5_000, 2);
        try (var unpacked =
                ByteSource.ofFile(packed(lines, LineFormat.GFF3, 999)).open()) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text(lines));
        }
    }

    @Test
    void aGeneOverTheOriginIsFoundAtTheContigsEnd() throws IOException {
        Path file = packed(
                List.of("##gff-version 3", "c\t.\tCDS\t1\t90\t.\t+\t0\tID=a", "c\t.\tCDS\t4901\t5200\t.\t+\t0\tID=b"),
                LineFormat.GFF3,
                10);
        assertThat(asked(file, "c", 4_990, 5_000)).singleElement().asString().endsWith("ID=b");
        assertThat(asked(file, "c", 1, 50)).singleElement().asString().endsWith("ID=a");
    }

    @Test
    void aVcfRecordIsAsLongAsItsReferenceOrItsEndSays() throws IOException {
        Path file = packed(
                List.of(
                        "##fileformat=VCFv4.2",
                        "c\t0\t.\tN\tA\t.\t.\t.",
                        "c\t100\t.\tACGTACGTAC\tA\t.\t.\tDP=3",
                        "c\t200\t.\tA\t<DEL>\t.\t.\tTREND=900;END=300;DP=3",
                        "c\t400\t.\tA\tC\t.\t.\tDP=1"),
                LineFormat.VCF,
                2);
        assertThat(asked(file, "c", 1, 1)).hasSize(1);
        assertThat(asked(file, "c", 109, 109)).hasSize(1);
        assertThat(asked(file, "c", 110, 199)).isEmpty();
        assertThat(asked(file, "c", 300, 300)).hasSize(1);
        assertThat(asked(file, "c", 301, 399)).isEmpty();
        assertThat(asked(file, "c", 400, 900)).hasSize(1);
    }

    @Test
    void theIndexTellsHowManyRecordsEachContigHas() throws IOException, InterruptedException {
        List<String> lines = List.of(
                "##fileformat=VCFv4.2",
                "##contig=<ID=c,length=900>",
                "##contig=<ID=d,length=800>",
                "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO",
                "c\t1\t.\tA\tC\t.\t.\t.",
                "c\t2\t.\tA\tC\t.\t.\t.",
                "d\t1\t.\tA\tC\t.\t.\t.");
        Path file = packed(lines, LineFormat.VCF, 5);
        assertThat(ExternalTool.accepts(List.of("bcftools", "index", "-s", file.toString())))
                .isEqualTo("c\t900\t2\nd\t800\t1\n");
        assertThat(ExternalTool.accepts(List.of("bcftools", "view", "-H", "-r", "c:2-5,d", file.toString())))
                .isEqualTo("c\t2\t.\tA\tC\t.\t.\t.\nd\t1\t.\tA\tC\t.\t.\t.\n");
    }

    @Test
    void ofNoRecordsThereIsAnIndexToo() throws IOException {
        Path file = packed(List.of("##gff-version 3"), LineFormat.GFF3, 10);
        try (TabixReader reader = new TabixReader(file.toString())) {
            assertThat(reader.getChromosomes()).isEmpty();
        }
    }

    @Test
    void whatIsNotSortedHasNoIndexAndWhyIsSaid() throws IOException {
        assertThat(hindrance("c\t9\t.\tA\tC\t.\t.\t.", "c\t8\t.\tA\tC\t.\t.\t."))
                .isEqualTo("on contig c position 8 stands after position 9");
        assertThat(hindrance("c\t9\t.\tA\tC\t.\t.\t.", "d\t8\t.\tA\tC\t.\t.\t.", "c\t10\t.\tA\tC\t.\t.\t."))
                .isEqualTo("the records of contig c do not stand together");
        assertThat(hindrance("c\t536870913\t.\tA\tC\t.\t.\t.")).contains("512 Mb");
    }

    private String hindrance(String... lines) throws IOException {
        try (TabixFile file = new TabixFile(Files.newOutputStream(folder.resolve("unsorted")), LineFormat.VCF)) {
            file.write(PackedLines.of(bytes(List.of(lines)), LineFormat.VCF));
            assertThatThrownBy(() -> file.writeIndex(Files.newOutputStream(folder.resolve("unsorted.tbi"))))
                    .isInstanceOf(IllegalStateException.class);
            return file.hindrance().orElseThrow();
        }
    }

    private Path packed(List<String> lines, LineFormat format, int atOnce) throws IOException {
        Path to = folder.resolve("lines.gz");
        try (TabixFile file = new TabixFile(Files.newOutputStream(to), format)) {
            for (int i = 0; i < lines.size(); i += atOnce) {
                file.write(PackedLines.of(bytes(lines.subList(i, Math.min(lines.size(), i + atOnce))), format));
            }
            assertThat(file.hindrance()).isEmpty();
            file.writeIndex(Files.newOutputStream(folder.resolve("lines.gz.tbi")));
        }
        return to;
    }

    private static List<String> asked(Path file, String contig, int start, int end) throws IOException {
        try (TabixReader reader = new TabixReader(file.toString())) {
            return rest(reader.query(contig + ":" + start + "-" + end));
        }
    }

    private static List<String> rest(TabixReader.Iterator lines) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            found.add(line);
        }
        return found;
    }

    private static String line(String contig, int start, int end) {
        return String.join("\t", contig, "x", "CDS", start + "", end + "", ".", "+", "0", "n=1");
    }

    private static List<String> gff3(int records, int contigs) {
        Random random = new Random(2);
        List<String> lines = new ArrayList<>(List.of("##gff-version 3"));
        for (int contig = 0; contig < contigs; contig++) {
            String id = "c" + contig;
            lines.add("##sequence-region " + id + " 1 " + LENGTH);
            int[] starts = random.ints(records / contigs, 1, LENGTH).sorted().toArray();
            for (int start : starts) {
                int length = start % 50 == 0 ? 150_000 : random.nextInt(3_000);
                lines.add(String.join(
                        "\t",
                        id,
                        "x",
                        "CDS",
                        start + "",
                        (start + length) + "",
                        ".",
                        "+",
                        "0",
                        "n=" + random.nextInt()));
            }
            lines.add("###");
        }
        return lines;
    }

    private static boolean overlaps(String line, String contig, int start, int end) {
        String[] columns = line.split("\t", -1);
        return columns[0].equals(contig)
                && Integer.parseInt(columns[3]) <= end
                && Integer.parseInt(columns[4]) >= start;
    }

    private static byte[] bytes(List<String> lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
