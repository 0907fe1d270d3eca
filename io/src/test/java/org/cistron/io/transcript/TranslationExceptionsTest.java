package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cistron.api.variant.RecodedCodon;
import org.cistron.api.variant.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationExceptionsTest {
    @TempDir
    private Path folder;

    private Annotations annotations;

    @BeforeEach
    void open() {
        annotations = new Annotations(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (pos:31..33,aa:Sec)                              | +  | 30U       | 0
            (pos:31..33, aa:Pyl)                             | +  | 30O       | 0
            (pos:complement(31..33),aa:Sec)                  | -  | 32U       | 0
            (pos:31..33,aa:Sec)                              | -  | 32U       | 0
            (pos:41..43,aa:Sec),(pos:1..3,aa:Met)            | +  | 0M 40U    | 0
            (pos:join(39..40,61),aa:Trp)                     | +  | 38W       | 0
            (pos:complement(join(39..40,61)),aa:Trp)         | -  | 60W       | 0
            (pos:join(complement(61),complement(39..40)),aa:Trp) | - | 60W    | 0
            (pos:31..33,aa:TERM)                             | +  | 30*       | 0
            (pos:31,aa:TERM)                                 | +  | ''        | 0
            (pos:30..31,aa:TERM)                             | +  | ''        | 0
            (pos:31..33,aa:OTHER)                            | +  | 30X       | 0
            (pos:31..33,aa:Foo)                              | +  | ''        | 1
            (pos:31..32,aa:Sec)                              | +  | ''        | 1
            (pos:33..31,aa:Sec)                              | +  | ''        | 1
            (pos:1..3,aa:Met),what is this                   | +  | ''        | 1
            selenocysteine                                   | +  | ''        | 1
            """)
    void readsWhatNcbiWrites(String written, String strand, String codons, int unread) {
        TranslationExceptions read = TranslationExceptions.of(List.of(written), strand.equals("+"));
        assertThat(told(read.codons())).isEqualTo(codons);
        assertThat(read.unread()).isEqualTo(unread);
    }

    @Test
    void gff3SaysItOnEveryLine() {
        Transcript read = annotations.only("""
                c x CDS 1 40 . - 2 ID=a;transl_except=(pos:complement(35..37)%2Caa:Sec),(pos:complement(5..7)%2Caa:Pyl)
                c x CDS 61 90 . - 0 ID=a;transl_except=(pos:complement(35..37)%2Caa:Sec),(pos:complement(5..7)%2Caa:Pyl)
                """);
        assertThat(told(read.recoded())).isEqualTo("6O 36U");
    }

    @Test
    void gtfAndGenBankSayItToo() {
        assertThat(told(annotations
                        .only(
                                "c x CDS 1 90 . + 0 gene_id \"g\"; transcript_id \"t\"; transl_except \"(pos:31..33,aa:Sec)\";\n")
                        .recoded()))
                .isEqualTo("30U");
        assertThat(told(annotations.raw("""
                        LOCUS       c                100 bp    DNA     linear   BCT 01-JAN-2020
                        FEATURES             Location/Qualifiers
                             CDS             complement(1..90)
                                             /locus_tag="b1"
                                             /transl_except=(pos:complement(31..33),
                                             aa:Sec)
                                             /transl_except=(pos:complement(61..63),aa:Sec)
                        //
                        """).on("c").get(0).recoded())).isEqualTo("32U 62U");
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        TranscriptAnnotation read = annotations.read("c x CDS 1 90 . + 0 ID=a;transl_except=(pos:31..33%2Caa:Foo)\n");
        assertThat(read.count(NoticeKind.EXCEPTION_UNREAD)).isOne();
        assertThat(NoticeKind.EXCEPTION_UNREAD.worthAWarning()).isTrue();
        assertThat(NoticeKind.EXCEPTION_UNREAD.leftOut()).isFalse();
        assertThat(read.on("c").get(0).recoded()).isEmpty();
    }

    private static String told(List<RecodedCodon> codons) {
        return codons.stream()
                .map(codon -> codon.position() + "" + codon.residue())
                .collect(Collectors.joining(" "));
    }
}
