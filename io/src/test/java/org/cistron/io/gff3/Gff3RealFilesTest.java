package org.cistron.io.gff3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.io.annotation.SharedAnnotations;
import org.junit.jupiter.api.Test;

class Gff3RealFilesTest {

    @Test
    void readsEveryCdsLineOfEveryProkaryote() throws IOException {
        for (Path file : files("genomes")) {
            Annotation annotation = Gff3Reader.read(file);

            assertThat(parts(annotation)).as(file.toString()).isEqualTo(lines(file, "CDS"));
            assertThat(annotation.codingSequences()).as(file.toString()).allSatisfy(cds -> {
                assertThat(annotation.contigLengths()).containsKey(cds.contig());
                assertThat(cds.attributes()).containsKey("transl_table");
            });
        }
    }

    @Test
    void readsEveryCdsLineOfEveryEukaryote() throws IOException {
        for (Path file : files("eukaryotes")) {
            assertThat(parts(Gff3Reader.read(file))).as(file.toString()).isEqualTo(lines(file, "CDS"));
        }
    }

    @Test
    void readsEveryFeatureAsARegion() throws IOException {
        for (Path file : files("eukaryotes")) {
            assertThat(Gff3Regions.read(file)).as(file.toString()).hasSize((int) lines(file, ""));
        }
    }

    private static List<Path> files(String folder) {
        List<Path> files = SharedAnnotations.below(folder, ".gff3.gz");
        assumeFalse(files.isEmpty(), "../shared/data/" + folder + " is absent");
        return files;
    }

    private static long parts(Annotation annotation) {
        return annotation.codingSequences().stream()
                .map(AnnotatedCds::parts)
                .mapToLong(List::size)
                .sum();
    }

    private static long lines(Path file, String type) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .filter(line -> type.isEmpty() || line.split("\t", -1)[2].equals(type))
                    .count();
        }
    }
}
