package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.RuntimeIOException;
import htsjdk.tribble.TribbleException;
import htsjdk.tribble.readers.LineIterator;
import htsjdk.tribble.readers.LineIteratorImpl;
import htsjdk.tribble.readers.SynchronousLineReader;
import htsjdk.variant.variantcontext.Allele;
import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What we read of a line is what htsjdk reads of it. */
class HtsjdkAgreementTest {
    /** Right by the conformance set, refused by htsjdk: allele 1 without an alternate allele, a quotation mark in an id. */
    private static final Set<String> REFUSED_BY_HTSJDK = Set.of("passed_body_alt.vcf", "passed_meta_alt.vcf");

    @TestFactory
    Stream<DynamicTest> recordsAreTheSame() throws IOException {
        try (Stream<Path> right = Files.walk(SharedVariants.path("conformance/vcf"));
                Stream<Path> real = Files.list(SharedVariants.path("variants/vcf_samples"))) {
            List<Path> files = Stream.concat(
                            right.filter(file -> file.getParent().endsWith("passed")), real)
                    .filter(file ->
                            !REFUSED_BY_HTSJDK.contains(file.getFileName().toString()))
                    .filter(file -> !file.endsWith("example-4.2.vcf.gz"))
                    .filter(Files::isRegularFile)
                    .toList();
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getParent().getParent().getFileName() + "/" + file.getFileName(), () -> same(file)));
        }
    }

    private static void same(Path file) throws IOException {
        try (ByteSource source = ByteSource.ofFile(file);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            VCFCodec codec = new VCFCodec();
            LineIterator lines = new LineIteratorImpl(new SynchronousLineReader(source.open()));
            codec.readActualHeader(lines);
            assertThat(reader.header().samples()).isEqualTo(codec.getHeader().getGenotypeSamples());
            for (VcfRecord ours : Vcfs.all(reader)) {
                String line = lines.next();
                assertThat(new String(ours.line(), StandardCharsets.UTF_8)).isEqualTo(line);
                same(ours, codec.decode(line), reader.header());
            }
            assertThat(lines.hasNext()).isFalse();
        } catch (TribbleException | RuntimeIOException e) {
            throw new AssertionError("htsjdk refuses " + file, e);
        }
    }

    private static void same(VcfRecord ours, VariantContext theirs, VcfHeader header) {
        assertThat(ours.contig().replaceAll("[<>]", ""))
                .isEqualTo(theirs.getContig().replaceAll("[<>]", ""));
        assertThat(ours.start()).isEqualTo(theirs.getStart() - 1);
        assertThat(ours.reference()).isEqualToIgnoringCase(theirs.getReference().getDisplayString());
        assertThat(ours.alternates())
                .isEqualTo(theirs.getAlternateAlleles().stream()
                        .map(Allele::getDisplayString)
                        .toList());
        assertThat(ours.quality().isPresent()).isEqualTo(theirs.hasLog10PError());
        for (int i = 0; i < ours.samples(); i++) {
            sameGenotype(ours, theirs.getGenotype(header.samples().get(i)), theirs, i);
        }
    }

    private static void sameGenotype(
            VcfRecord ours, htsjdk.variant.variantcontext.Genotype theirs, VariantContext record, int sample) {
        if (ours.genotype(sample).isEmpty()) {
            assertThat(theirs.isAvailable()).isFalse();
            return;
        }
        Genotype genotype = ours.genotype(sample).orElseThrow();
        assertThat(genotype.ploidy()).isEqualTo(theirs.getPloidy());
        if (genotype.ploidy() > 1) {
            assertThat(genotype.phased()).isEqualTo(theirs.isPhased());
        }
        for (int i = 0; i < genotype.ploidy(); i++) {
            assertThat(genotype.allele(i)).isEqualTo(record.getAlleleIndex(theirs.getAllele(i)));
        }
    }
}
