package org.cistron.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlimmerPredictionsTest {
    @TempDir
    private Path folder;

    @Test
    void startAndStopBecomeLeftAndRight() throws IOException {
        Path predictions = Files.writeString(folder.resolve("genes.predict"), """
                >c1 a description
                orf00001        1     1353  +1    10.58
                orf00003     2638     1532  -2    14.49
                >c2
                orf00001       93      227  +3     3.73
                """);
        Path gff3 = folder.resolve("genes.gff3");
        GlimmerPredictions.toGff3(predictions, gff3);
        assertThat(gff3).content().isEqualTo("""
                        ##gff-version 3
                        c1	Glimmer	CDS	1	1353	10.58	+	0	ID=c1_orf00001
                        c1	Glimmer	CDS	1532	2638	14.49	-	0	ID=c1_orf00003
                        c2	Glimmer	CDS	93	227	3.73	+	0	ID=c2_orf00001
                        """);
    }
}
