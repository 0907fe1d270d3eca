package org.cistron.io.genbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenBankAnnotationReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsSeveralRecordsWithVersionOrName() {
        Annotation annotation = read(record("one", 1000, "VERSION     one.2  GI:7\n", cds("1..300", "/product=\"a\""))
                + "\n" + record("two", 500, "VERSION\n", cds("complement(10..99)", "/product=\"b\"")));

        assertThat(annotation.contigLengths()).containsExactly(Map.entry("one.2", 1000), Map.entry("two", 500));
        assertThat(annotation.codingSequences())
                .containsExactly(
                        new AnnotatedCds(
                                "one.2",
                                List.of(new Region("one.2", 0, 300)),
                                List.of(0),
                                Strand.FORWARD,
                                Double.NaN,
                                true,
                                false,
                                Map.of("product", "a")),
                        new AnnotatedCds(
                                "two",
                                List.of(new Region("two", 9, 99)),
                                List.of(0),
                                Strand.REVERSE,
                                Double.NaN,
                                true,
                                false,
                                Map.of("product", "b")));
    }

    @Test
    void locationsAndQualifiersGoOnOverLines() {
        AnnotatedCds cds = only("""
                     CDS             join(1..100,
                                     201..300)
                                     /note="a ""quoted"" word,
                                     /product=not a qualifier"
                                     /product="a long
                                     name"
                                     /translation="MKV
                                     LLA"
                                     /codon_start=2
                     gene            1..5
                                     /product="of the gene"
                """);

        assertThat(cds.parts()).containsExactly(new Region("r", 0, 100), new Region("r", 200, 300));
        assertThat(cds.attributes())
                .isEqualTo(Map.of(
                        "note", "a \"quoted\" word, /product=not a qualifier",
                        "product", "a long name",
                        "translation", "MKVLLA",
                        "codon_start", "2"));
        // 99 nt follow the one before the first codon, so the next part begins a codon.
        assertThat(cds.phases()).containsExactly(1, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12..98                              | + | true  | 11-98
            467                                 | + | true  | 466-467
            <1..98                              | + | false | 0-98
            complement(12..>98)                 | - | false | 11-98
            join(901..1000,1..98)               | + | true  | 900-1000 0-98
            complement(join(1..10,21..30))      | - | true  | 20-30 0-10
            join(complement(21..30),complement(1..10)) | - | true | 20-30 0-10
            (1.5)..90                           | + | false | 0-90
            complement(11..(80.90))             | - | false | 10-90
            order(1..10,21..30)                 | + | false | 0-10 20-30
            join(complement(1..10),21..30)      | - | true  | 0-10 20-30
            """)
    void readsLocations(String location, char strand, boolean complete, String parts) {
        AnnotatedCds cds = only(cds(location, "/product=\"a\""));

        assertThat(cds.strand().symbol()).isEqualTo(strand);
        assertThat(cds.complete()).isEqualTo(complete);
        assertThat(cds.parts().stream().map(part -> part.start() + "-" + part.end()))
                .containsExactly(parts.split(" ", -1));
    }

    @Test
    void aPartInAnotherRecordKeepsThatRecordsName() {
        assertThat(only(cds("join(J00194.1:100..202,1..245)", "/pseudo")).parts())
                .containsExactly(new Region("J00194.1", 99, 202), new Region("r", 0, 245));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pseudo", "/pseudogene=\"unknown\"", "/ribosomal_slippage"})
    void brokenFramesCountWithThePseudogenes(String qualifier) {
        assertThat(only(cds("1..90", qualifier)).pseudo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1^2",
                "(1.5..90",
                "(5.1)..90",
                "join(1..90",
                "90..1",
                "0..90",
                "one-of(1,4)..90",
                "1..2,5..9",
                "",
                "x"
            })
    void refusesWhatIsNoLocation(String location) {
        Path file = write(record("r", 1000, "", cds(location, "/product=\"a\"")));

        assertThatThrownBy(() -> GenBankAnnotationReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(
                        file + ":5: found location '" + location + "' of the CDS that ends here, expected spans");
    }

    @Test
    void refusesBrokenRecordsByLine() {
        assertRefused("garbage\n", ":1: found 'garbage', expected a LOCUS line");
        assertRefused(
                "LOCUS       p   120 aa   linear\n//\n", ":1: found a record of amino acids, expected nucleotides");
        assertRefused("LOCUS       r   1000 bp    DNA\n", ":1: found the end of the file within a record, expected //");
        assertRefused("LOCUS       r   10 bp    DNA\nLOCUS       s   10 bp\n", ":2: found LOCUS within a record");
        assertRefused(record("r", 1000, "", cds("1..90", "/product=\"a")), ":5: found the end of a feature within");
        assertRefused(record("r", 1000, "", cds("1..90", "/codon_start=4")), ":5: found /codon_start=4");
        assertRefused(record("r", 1000, "", cds("1..2001", "/gene=\"a\"")), ":3: found a CDS at 1..2001");
    }

    @Test
    void aLocusWithoutALengthHasNone() {
        assertThat(read("LOCUS       name_that_runs_into_123456 bp   DNA\n//\n").contigLengths())
                .isEmpty();
    }

    private AnnotatedCds only(String features) {
        return read(record("r", 1000, "", features)).codingSequences().get(0);
    }

    private static String record(String name, int length, String version, String features) {
        return "LOCUS       " + name + "   " + length + " bp    DNA     circular BCT\n" + version
                + "FEATURES             Location/Qualifiers\n" + features + "ORIGIN\n        1 acgtacgtac\n//\n";
    }

    private static String cds(String location, String qualifier) {
        return "     CDS             " + location + "\n                     " + qualifier + "\n";
    }

    private void assertRefused(String text, String message) {
        Path file = write(text);
        assertThatThrownBy(() -> GenBankAnnotationReader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + message);
    }

    private Annotation read(String text) {
        return GenBankAnnotationReader.read(write(text));
    }

    private Path write(String text) {
        return TextFiles.write(folder.resolve("a.gbk"), text);
    }
}
