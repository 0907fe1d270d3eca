package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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

        assertThat(Gff3Regions.read(file)).containsExactly(new Region("c", 10, 20), new Region("d", 0, 9));
    }

    @Test
    void splitsWhatGoesOverTheOrigin() {
        Path file = write("##sequence-region c 1 100\nc\tx\trRNA\t91\t110\t.\t+\t.\t.\n");

        assertThat(Gff3Regions.read(file)).containsExactly(new Region("c", 90, 100), new Region("c", 0, 10));
    }

    @Test
    void readsBed() {
        Path file = write("# remark\ntrack name=mask\n\nc\t10\t20\nd\t0\t9\tname\t0\t-\n");

        assertThat(Gff3Regions.read(file)).containsExactly(new Region("c", 10, 20), new Region("d", 0, 9));
    }

    @Test
    void aFileWithoutFeaturesHasNoRegions() {
        assertThat(Gff3Regions.read(write("##gff-version 3\n"))).isEmpty();
    }

    @Test
    void refusesFaultsByLine() {
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc\t30\t20\n")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(":2: found 'c\t30\t20', expected a contig and start <= end. Correct the line.");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc\tx\t20\n")))
                .hasMessageContaining(":2: found 'x' in column 2, expected a whole number from 0");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\t10\t20\nc 1 20\n")))
                .hasMessageContaining(":2: found 1 columns, expected at least 3 separated by tabs");
        assertThatThrownBy(() -> Gff3Regions.read(write("c\tx\trRNA\t9\t3\t.\t+\t.\t.\n")))
                .hasMessageContaining(":1: found start 9 after end 3");
    }

    private Path write(String text) {
        return TextFiles.write(folder.resolve("mask.gff3"), text);
    }
}
