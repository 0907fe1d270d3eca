package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Gff3RegionsTest {
    @TempDir
    private Path folder;

    @Test
    void readsFeaturesOfAnyType() {
        Path file =
                write("##gff-version 3\nc\tx\trepeat_region\t11\t20\t.\t.\t.\t.\nd\tx\ttRNA\t1\t9\t.\t-\t.\tID=t\n");

        assertThat(regions(file)).containsExactly(new Region("c", 10, 20), new Region("d", 0, 9));
    }

    @Test
    void splitsWhatGoesOverTheOrigin() {
        Path file = write("##sequence-region c 1 100\nc\tx\trRNA\t91\t110\t.\t+\t.\t.\n");

        assertThat(regions(file)).containsExactly(new Region("c", 90, 100), new Region("c", 0, 10));
    }

    @Test
    void readsBed() {
        Path file = write("# remark\ntrack name=mask\n\nc\t10\t20\nd\t0\t9\tname\t0\t-\n");

        assertThat(regions(file)).containsExactly(new Region("c", 10, 20), new Region("d", 0, 9));
    }

    @Test
    void aFileWithoutFeaturesHasNoRegions() {
        for (String text : new String[] {"##gff-version 3\n", "", "\n", "# no repeats\n", "track name=mask\n"}) {
            assertThat(regions(write(text))).as(text).isEmpty();
        }
    }

    @Test
    void saysWhereARegionStands() {
        assertThat(Gff3Regions.read(write("# remark\nc\t10\t20\n\nd\t0\t9\n")))
                .extracting(FoundRegion::line)
                .containsExactly(2L, 4L);
        assertThat(Gff3Regions.read(write("##sequence-region c 1 100\nc\tx\trRNA\t91\t110\t.\t+\t.\t.\n")))
                .extracting(FoundRegion::line)
                .containsExactly(2L, 2L);
    }

    @Test
    void aFileThatIsCalledBedIsReadAsBed() {
        Path file = TextFiles.write(folder.resolve("mask.bed"), "c\t10\n");
        assertThatThrownBy(() -> Gff3Regions.read(file))
                .hasMessageContaining(":1: found 2 of at least 3 columns, expected them separated by tabs");
    }

    @Test
    void refusesFaultsByLine() {
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc\t30\t20\n")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":2: found 'c\t30\t20', expected a contig and start <= end. Correct the line.");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc\tx\t20\n")))
                .hasMessageContaining(":2: found 'x' in column 2, expected a whole number from 0");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc 1 20\n")))
                .hasMessageContaining(":2: found 1 of at least 3 columns, expected them separated by tabs");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\tx\trRNA\t9\t3\t.\t+\t.\t.\n")))
                .hasMessageContaining(":1: found start 9 after end 3");
    }

    private static List<Region> regions(Path file) {
        return Gff3Regions.read(file).stream().map(FoundRegion::region).toList();
    }

    private Path write(String text) {
        return TextFiles.write(folder.resolve("mask.gff3"), text);
    }
}
