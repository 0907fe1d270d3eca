package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real genomes and reads have the lengths that others say they have. */
class RealDataReadingTest {
    private static final Pattern REGION = Pattern.compile("##sequence-region\\s+(\\S+)\\s+1\\s+(\\d+)");

    @TestFactory
    Stream<DynamicTest> genomes() throws IOException {
        Path folder = SharedData.path("genomes");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".fna.gz")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> hasItsLengths(file)));
        }
    }

    @Test
    void escherichiaColiHasItsKnownLength() {
        Path file = SharedData.path("genomes/test/Ecoli_K12_MG1655.fna.gz");
        try (SequenceInput input = SequenceInput.ofFile(file)) {
            assertThat(input.name()).isEqualTo("Ecoli_K12_MG1655");
            assertThat(input.check().nucleotides()).isEqualTo(4_641_652);
            assertThat(Inputs.read(input)).singleElement().satisfies(contig -> {
                assertThat(contig.length()).isEqualTo(4_641_652);
                assertThat(contig.letters(0, 20)).isEqualTo("AGCTTTTCATTCTGACTGCA");
            });
        }
    }

    @Test
    void readsAreCounted() {
        assertThat(reads("SRR2838702_R1-1x.fastq.gz")).isEqualTo(1750);
        assertThat(reads("SRR2838702_R2-1x.fastq.gz")).isEqualTo(1750);
        assertThat(reads("any2fasta_test.fq.gz")).isEqualTo(1000);
    }

    private static int reads(String name) {
        try (SequenceInput input = SequenceInput.ofFile(SharedData.path("reads/" + name))) {
            assertThat(input.check().format()).isEqualTo(SequenceFormat.FASTQ);
            return Inputs.read(input).size();
        }
    }

    private static void hasItsLengths(Path file) throws IOException {
        Map<String, Integer> known = regions(Path.of(file.toString().replace(".fna.gz", ".gff3.gz")));
        try (SequenceInput input = SequenceInput.ofFile(file)) {
            List<Sequence> read = Inputs.read(input);
            Map<String, Integer> lengths = new HashMap<>();
            read.forEach(contig -> lengths.put(contig.id(), contig.length()));
            assertThat(lengths).isEqualTo(known);
        }
    }

    private static Map<String, Integer> regions(Path file) throws IOException {
        Map<String, Integer> lengths = new HashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("##sequence-region")).forEach(line -> {
                Matcher match = REGION.matcher(line);
                if (match.matches()) {
                    lengths.put(match.group(1), Integer.valueOf(match.group(2)));
                }
            });
        }
        return lengths;
    }
}
