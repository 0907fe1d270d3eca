package org.cistron.io.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.biojava.nbio.genome.io.fastq.Fastq;
import org.biojava.nbio.genome.io.fastq.SangerFastqReader;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The malformed files of the Biopython and BioJava corpus are refused, the others read as BioJava reads them. */
class FastqConformanceTest {
    /** Refused though their name does not begin with error. */
    private static final Set<String> STRICTER = Set.of(
            "empty.fastq",
            "illumina-invalid-description.fastq",
            "illumina-invalid-repeat-description.fastq",
            "sanger-invalid-description.fastq",
            "sanger-invalid-repeat-description.fastq",
            "solexa-invalid-description.fastq",
            "solexa-invalid-repeat-description.fastq");
    /** Has one id twice, which is told apart. */
    private static final String REPEATED_ID = "multiple-wrapped-quality.fastq";
    /** Read with U turned into T. */
    private static final Set<String> WITH_URACIL = Set.of(
            "misc_rna_as_illumina.fastq",
            "misc_rna_as_sanger.fastq",
            "misc_rna_as_solexa.fastq",
            "misc_rna_original_sanger.fastq");

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        Path folder = SharedData.path("conformance/fastq");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
        }
    }

    private static void holds(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("error_") || STRICTER.contains(name)) {
            refused(file, name);
        } else {
            readAsBioJavaDoes(file, name);
        }
    }

    private static void refused(Path file, String name) {
        try (SequenceInput input = SequenceInput.ofFile(file)) {
            Throwable thrown = catchThrowable(input::check);
            assertThat(thrown).isInstanceOf(InputException.class);
            assertThat(((InputException) thrown).line().isPresent()).isEqualTo(!name.equals("empty.fastq"));
        }
    }

    private static void readAsBioJavaDoes(Path file, String name) throws IOException {
        try (SequenceInput input = SequenceInput.ofFile(file)) {
            List<Fastq> expected = new ArrayList<>();
            try (InputStream in = Files.newInputStream(file)) {
                new SangerFastqReader().read(in).forEach(expected::add);
            }
            List<Sequence> read = Inputs.read(input);
            assertThat(input.renamedReads() > 0).isEqualTo(name.equals(REPEATED_ID));
            assertThat(read)
                    .extracting(r -> name.equals(REPEATED_ID) ? r.id().replaceFirst("_\\d$", "") : r.id())
                    .isEqualTo(expected.stream()
                            .map(fastq -> fastq.getDescription().replaceFirst("\\s.*", ""))
                            .toList());
            assertThat(read)
                    .extracting(r -> r.letters(0, r.length()))
                    .isEqualTo(
                            expected.stream().map(fastq -> letters(fastq, name)).toList());
        }
    }

    private static String letters(Fastq fastq, String name) {
        String upper = fastq.getSequence().toUpperCase(Locale.ROOT);
        String thymine = upper.replace('U', 'T');
        assertThat(thymine.equals(upper) || WITH_URACIL.contains(name)).isTrue();
        return thymine.replaceAll("[^ACGT]", "N");
    }
}
