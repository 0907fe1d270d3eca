package org.cistron.io.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiedStartsReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsGenesWithOrWithoutHeaderAndNote() {
        List<AnnotatedCds> genes =
                read("contig\tstart\tend\tstrand\tnote\n# remark\nc\t1\t90\t+\tproven\n\nc\t11\t40\t-\n");

        assertThat(genes).hasSize(2);
        assertThat(genes.get(0).parts()).containsExactly(new Region("c", 0, 90));
        assertThat(genes.get(0).attributes()).containsEntry("note", "proven");
        assertThat(genes.get(1).strand()).isEqualTo(Strand.REVERSE);
        assertThat(read("c\t1\t90\t+\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c 1 90     | found 3 columns, expected at least 4 separated by tabs
            c x 90 +   | found position 'x', expected a whole number from 1
            c 0 90 +   | found position '0', expected a whole number from 1
            c 91 90 +  | found start 91 after end 90, expected start <= end
            c 1 90 .   | found strand '.', expected + or -
            """)
    void refusesFaultsByLine(String line, String problem) {
        assertThatThrownBy(
                        () -> read("contig\tstart\tend\tstrand\n" + line.strip().replace(' ', '\t') + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":2: " + problem);
    }

    @Test
    void refusesATableWithoutGenes() {
        assertThatThrownBy(() -> read("contig\tstart\tend\tstrand\n")).hasMessageContaining("found no gene");
    }

    @Test
    void readsTheRealTables() {
        List<Path> files = SharedAnnotations.below("genomes", ".verified_starts.tsv.gz");
        assumeFalse(files.isEmpty(), "../shared/data/genomes is absent");

        assertThat(files.stream()
                        .mapToInt(file -> VerifiedStartsReader.read(file).size()))
                .containsExactly(769, 701, 130, 384, 530);
    }

    private List<AnnotatedCds> read(String text) {
        return VerifiedStartsReader.read(TextFiles.write(folder.resolve("verified.tsv"), text));
    }
}
