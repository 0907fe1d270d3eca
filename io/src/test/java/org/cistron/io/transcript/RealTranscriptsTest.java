package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Transcript;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.annotation.SharedAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTranscriptsTest {

    @Test
    void everyProteinOfYeastIsOpenFromStartToStop() {
        TranscriptAnnotation yeast = RealGenomes.annotation("eukaryotes/Saccharomyces_cerevisiae_R64.gff3.gz");
        Map<String, Sequence> contigs = RealGenomes.contigs("eukaryotes/Saccharomyces_cerevisiae_R64.fna.gz");

        assertThat(yeast.coding()).isEqualTo(6014);
        assertThat(yeast.all().filter(Transcript::isCoding)).allSatisfy(transcript -> {
            String protein = RealGenomes.protein(transcript, contigs.get(transcript.contig()));
            assertThat(protein).matches("[^*]+\\*");
            assertThat(transcript.startKnown() && transcript.stopKnown()).isTrue();
            assertThat(transcript.protein()).isNotEmpty();
        });
        assertThat(yeast.all().flatMap(transcript -> RealGenomes.introns(transcript, contigs.get(transcript.contig()))))
                .filteredOn("GT-AG"::equals)
                .hasSize(270);
        assertThat(yeast.biotypes())
                .containsEntry("protein_coding", 6014L)
                .containsEntry("tRNA", 299L)
                .containsEntry("rRNA", 14L)
                .containsEntry("pseudogene", 18L);
        assertThat(yeast.on("NC_001224.1").stream().filter(Transcript::isCoding))
                .allMatch(transcript -> transcript.code().number() == 3);
        assertThat(yeast.circularContigs()).containsExactly("NC_001224.1");
        assertThat(yeast.notices()).noneMatch(notice -> notice.kind().leftOut());
        assertThat(yeast.count(NoticeKind.WRONG_PHASE)).isZero();
    }

    /** These files are cut out of whole annotations, so that some transcripts have lost parts or lines. */
    @ParameterizedTest
    @CsvSource({
        "Arabidopsis_thaliana_1pct, 459, 0.99",
        "Caenorhabditis_elegans_1pct, 300, 0.97",
        "Drosophila_melanogaster_1pct, 236, 0.97"
    })
    void proteinsOfCutAnnotationsAreOpen(String name, int messengers, double open) {
        TranscriptAnnotation read = RealGenomes.annotation("eukaryotes/" + name + ".gff3.gz");
        Map<String, Sequence> contigs = RealGenomes.contigs("eukaryotes/" + name + ".fna.gz");

        List<String> proteins = read.all()
                .filter(Transcript::isCoding)
                .map(transcript -> RealGenomes.protein(transcript, contigs.get(transcript.contig())))
                .toList();

        assertThat(proteins).hasSizeGreaterThanOrEqualTo(messengers);
        assertThat(proteins).noneMatch(protein -> protein.matches(".*\\*.+"));
        assertThat(proteins.stream()
                        .filter(protein -> protein.matches("M[^*]*\\*"))
                        .count())
                .isGreaterThanOrEqualTo((long) (open * proteins.size()));
        assertThat(read.all())
                .allMatch(transcript ->
                        !transcript.isCoding() || transcript.code().number() == 1);
        assertThat(read.count(NoticeKind.WRONG_PHASE)).isZero();
    }

    @Test
    void alternativeTranscriptsShareTheirGene() {
        TranscriptAnnotation fly = RealGenomes.annotation("eukaryotes/Drosophila_melanogaster_1pct.gff3.gz");

        assertThat(fly.all().filter(transcript -> transcript.geneName().equals("l(2)gl")))
                .hasSizeGreaterThan(5)
                .allMatch(transcript -> transcript.gene().equals("FBgn0002121") && !transcript.forward());
    }

    @Test
    void everyCdsOfEveryProkaryoteIsATranscript() {
        List<Path> files = SharedAnnotations.below("genomes", ".gff3.gz");
        assumeFalse(files.isEmpty(), "../shared/data/genomes is absent");
        for (Path file : files) {
            List<AnnotatedCds> expected = AnnotationFiles.read(file).codingSequences();
            TranscriptAnnotation read = TranscriptFiles.read(file, Optional.empty());

            assertThat(read.size()).as(file.toString()).isEqualTo(expected.size());
            assertThat(read.coding())
                    .as(file.toString())
                    .isEqualTo(expected.stream().filter(cds -> !cds.pseudo()).count());
            assertThat(read.all()
                            .filter(Transcript::isCoding)
                            .mapToLong(RealTranscriptsTest::coding)
                            .sum())
                    .as(file.toString())
                    .isEqualTo(expected.stream()
                            .filter(cds -> !cds.pseudo())
                            .flatMap(cds -> cds.parts().stream())
                            .mapToLong(Region::length)
                            .sum());
            assertThat(read.notices()).as(file.toString()).noneMatch(notice -> notice.kind()
                    .leftOut());
            assertThat(read.count(NoticeKind.WRONG_PHASE)).as(file.toString()).isZero();
        }
    }

    private static long coding(Transcript transcript) {
        return transcript.coding().stream().mapToLong(window -> window.length()).sum();
    }

    @Test
    void theCdsOverTheOriginOfCarsonellaIsOneStretch() {
        TranscriptAnnotation read = RealGenomes.annotation("genomes/validation/Carsonella_HT.gff3.gz");

        assertThat(read.all().filter(transcript -> transcript.end() > 157543))
                .singleElement()
                .satisfies(transcript -> {
                    assertThat(transcript.id()).isEqualTo("A355_RS00005");
                    assertThat(Annotations.windows(transcript.exons())).isEqualTo("156747-157596");
                    assertThat(transcript.isCoding()).isFalse();
                });
    }

    @Test
    void genesOfTuberculosisAreFoundByName() {
        TranscriptAnnotation read = RealGenomes.annotation("variants/tuberculosis/H37Rv_genes.gff.gz");

        assertThat(read.coding()).isEqualTo(4018);
        assertThat(read.biotypes())
                .isEqualTo(Map.of("protein_coding", 4018L, "ncRNA", 30L, "pseudogene", 13L, "rRNA", 3L, "tRNA", 45L));
        assertThat(read.all().filter(Transcript::isCoding))
                .allMatch(transcript -> transcript.code().number() == 11);
        assertThat(named(read, "rpoB"))
                .extracting(Transcript::gene, Transcript::id, Transcript::protein, Transcript::strand)
                .containsExactly("Rv0667", "Rv0667", "Rv0667", Strand.FORWARD);
        assertThat(Annotations.windows(named(read, "rpoB").coding())).isEqualTo("759806-763325");
        assertThat(named(read, "katG"))
                .extracting(Transcript::gene, Transcript::biotype, Transcript::strand)
                .containsExactly("Rv1908c", "protein_coding", Strand.REVERSE);
        assertThat(named(read, "rrs"))
                .extracting(Transcript::biotype, Transcript::isCoding, Transcript::strand)
                .containsExactly("rRNA", false, Strand.FORWARD);
        assertThat(Annotations.windows(named(read, "rrs").exons())).isEqualTo("1471845-1473382");
    }

    private static Transcript named(TranscriptAnnotation annotation, String gene) {
        List<Transcript> found = annotation
                .all()
                .filter(transcript -> transcript.geneName().equals(gene))
                .toList();
        assertThat(found).as(gene).hasSize(1);
        return found.get(0);
    }
}
