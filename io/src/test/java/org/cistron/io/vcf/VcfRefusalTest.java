package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cistron.api.error.InputException;
import org.cistron.io.source.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcfRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', textBlock = """
            c 1 . A C . .                    ! found 7 columns, expected 8 separated by tabs
            c 1 . A C . . . GT 0/1           ! found 10 columns, expected 8 separated by tabs
            c,1,.,A,C                        ! found 1 column, expected 8 separated by tabs
            c -1 . A C . . .                 ! found POS '-1', expected a whole number from 0 to 2147483647
            c 1.5 . A C . . .                ! found POS '1.5', expected a whole number from 0
            c 2147483648 . A C . . .         ! found POS '2147483648', expected a whole number from 0
            c 99999999999999999999 . A C . . . ! found POS '99999999999999999999', expected a whole number
            c . . A C . . .                  ! found POS '.', expected a whole number
            <c 1 . A C . . .                 ! found CHROM '<c', expected a name without blanks
            c 1 a;;b A C . . .               ! found ID 'a;;b', expected ids between semicolons, each once
            c 1 a;a A C . . .                ! found ID 'a;a', expected ids between semicolons, each once
            c 1 . . C . . .                  ! found REF '.', expected one or more of A, C, G, T, N
            c 1 .  C . . .                   ! found REF '', expected one or more of A, C, G, T, N
            c 1 . AR C . . .                 ! found REF 'AR', expected one or more of A, C, G, T, N
            c 1 . A,C G . . .                ! found REF 'A,C', expected one or more of A, C, G, T, N
            c 1 . A  . . .                   ! found an empty ALT allele, expected bases
            c 1 . A C, . . .                 ! found an empty ALT allele, expected bases
            c 1 . A C,. . . .                ! found ALT allele '.', expected bases
            c 1 . A C,c . . .                ! found ALT allele 'c' once more, expected alleles that differ
            c 1 . A a . . .                  ! found ALT allele 'a' once more, expected alleles that differ
            c 1 . A <DEL . . .               ! found ALT allele '<DEL', expected bases
            c 1 . A C -3 . .                 ! found QUAL '-3', expected a number that is not negative, or a dot
            c 1 . A C 0x1p3 . .              ! found QUAL '0x1p3', expected a number that is not negative
            c 1 . A C . PASS; .              ! found FILTER 'PASS;', expected PASS, a dot, or filters
            c 1 . A C . 0 .                  ! found FILTER '0', expected PASS, a dot, or filters
            c 1 . A C . . DP=1;              ! found an INFO entry without a key, expected key=value
            c 1 . A C . . =1                 ! found an INFO entry without a key, expected key=value
            c 1 . A C . . DP=1;DP=2          ! found INFO DP twice, expected it once
            c 1 . A C . . DP                 ! found INFO DP without a value, expected a value of type Integer
            c 1 . A C . . DP=2147483648      ! found INFO DP='2147483648', expected values of type Integer
            c 1 . A C . . DP=-2147483648     ! found INFO DP='-2147483648', expected values of type Integer
            c 1 . A C . . DP=1,2             ! found INFO DP='1,2', expected 1 value (Number=1)
            c 1 . A C . . DP=                ! found INFO DP='', expected values of type Integer
            c 1 . A C,G . . AF=0.5           ! found INFO AF='0.5', expected 2 values (Number=A)
            c 1 . A C . . AF=.5.             ! found INFO AF='.5.', expected values of type Float
            c 1 . A C . . H2=yes             ! found INFO H2='yes', expected a flag without a value
            c 1 . A C . . END=-5             ! found INFO END='-5', expected no negative number
            """)
    void refusesALineByItsNumber(String line, String problem) {
        InputException error = Vcfs.refusal(Vcfs.of("c 1 . A C . . .", line.strip()));

        assertThat(error.line()).hasValue(4);
        assertThat(error).hasMessageStartingWith("a.vcf:4: " + problem.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', textBlock = """
            GT 0/1             ! found 10 columns, expected 11 separated by tabs
            GT 0/1 0/1 0/1     ! found 12 columns, expected 11 separated by tabs
            GT 0/1 0/3         ! found genotype '0/3' of sample 'b', expected allele numbers up to 1
            GT 0/1 0/9999999999 ! found genotype '0/9999999999' of sample 'b', expected allele numbers between
            GT 0/1 0//1        ! found genotype '0//1' of sample 'b', expected allele numbers between / or |
            GT 0/1 A/C         ! found genotype 'A/C' of sample 'b', expected allele numbers between / or |
            GT:DP 0/1:1 0/1:   ! found no value of DP of sample 'b', expected a value, or a dot where it is missing
            GT:DP 0/1:1 0/1:x  ! found DP='x' of sample 'b', expected values of type Integer
            GT:DP 0/1 0/1:1:2  ! found '0/1:1:2' of sample 'b', expected no more values than FORMAT has keys (2)
            GT:PL 0/1:1,2 0/1  ! found PL='1,2' of sample 'a', expected 3 values (Number=G)
            GT:PL 1:1,2,3 0/1  ! found PL='1,2,3' of sample 'a', expected 2 values (Number=G)
            DP:GT 1:0/1 2:0/1  ! found FORMAT 'DP:GT', expected GT as its first key
            GT:DP:DP 0/1 0/1   ! found FORMAT key DP twice, expected it once
            GT::DP 0/1 0/1     ! found an empty entry in FORMAT, expected a letter or underscore
            """)
    void refusesSamples(String columns, String problem) {
        InputException error = Vcfs.refusal(Vcfs.withSamples("c 1 . A C . . . " + columns.strip()));

        assertThat(error).hasMessageStartingWith("a.vcf:3: " + problem.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '\'', textBlock = """
            ##just words                                  ! found '##just words' in the header, expected ##key=value
            words                                         ! found 'words' in the header, expected ##key=value
            ##fileformat=VCFv4.2                          ! found a second ##fileformat line, expected one, in line 1
            ##INFO=<ID=A,Number=1,Type=Integer            ! found name=value
            ##INFO=ID                                     ! found 'ID' in a ##INFO line, expected attributes in angle
            ##INFO=<ID=A,Number=1,Type=Int,Description="x"> ! found Type=Int in a ##INFO line, expected Integer, Float
            ##INFO=<ID=A,Number=-1,Type=Float,Description="x"> ! found Number=-1 in a ##INFO line, expected a whole
            ##INFO=<ID=A,Number=1,Type=Float,Description=x> ! found a Description without quotation marks
            ##INFO=<ID=A,Number=1,Type=Float,Description="x> ! found no second quotation mark after Description
            ##INFO=<ID=A,Number=1,Type=Float>             ! found no Description in a ##INFO line
            ##INFO=<Number=1,ID=A,Type=Float,Description="x"> ! found the order Number, ID, Type, Description
            ##INFO=<ID=DP,Number=2,Type=Integer,Description="x"> ! found the reserved field DP with Number=2
            ##FORMAT=<ID=A,Number=0,Type=Flag,Description="x"> ! found a field without values in a ##FORMAT line
            ##FORMAT=<ID=GT,Number=1,Type=Integer,Description="x"> ! found the reserved field GT with Number=1 and
            ##FILTER=<ID=0,Description="x">               ! found the filter 0 in a ##FILTER line
            ##contig=<length=5>                           ! found no ID in a ##contig line, expected ID=...
            ##contig=<ID=a b>                             ! found the contig id 'a b' in a ##contig line
            ##contig=<ID=a,length=0>                      ! found length=0 in a ##contig line
            ##contig=<ID=a,length=99999999999>            ! found length=99999999999 in a ##contig line
            ##reference=                                  ! found nothing in a ##reference line
            """)
    void refusesAHeaderLineByItsNumber(String line, String problem) {
        InputException error = Vcfs.refusal(Vcfs.HEADER.replace("#CHROM", line.strip() + "\n#CHROM"));

        assertThat(error.line()).hasValue(2);
        assertThat(error).hasMessageStartingWith("a.vcf:2: ");
        assertThat(error.getMessage()).contains(problem.strip().replace("found name=value", "expected a closing"));
    }

    @Test
    void refusesASecondDefinitionUnlikeTheFirst() {
        String first = "##INFO=<ID=A,Number=1,Type=Integer,Description=\"x\">\n";
        String again = first + first;
        String other = first + first.replace("Integer", "Float");

        assertThat(Vcfs.read(Vcfs.HEADER.replace("#CHROM", again + "#CHROM"))).isEmpty();
        assertThat(Vcfs.refusal(Vcfs.HEADER.replace("#CHROM", other + "#CHROM")))
                .hasMessageStartingWith("a.vcf:3: found a second definition of 'A' unlike the first");
    }

    @Test
    void refusesWhatIsNoVcf() {
        assertThat(Vcfs.refusal("")).hasMessage("a.vcf: found an empty file, expected a VCF. Get the file again.");
        assertThat(Vcfs.refusal(">contig\nACGT\n")).hasMessageStartingWith("a.vcf:1: found '>contig', expected ##file");
        assertThat(Vcfs.refusal("\n")).hasMessageStartingWith("a.vcf:1: found '', expected ##fileformat=VCFv4.1");
        assertThat(Vcfs.refusal("\u0089PNG\u001a\b")).hasMessageContaining("PNG??', expected ##fileformat");
        assertThat(Vcfs.refusal("x".repeat(10_000_000)).getMessage()).hasSizeLessThan(200);
        assertThat(Vcfs.refusal("c\t1\t.\tA\tC\t.\t.\t.\n")).hasMessageContaining("expected ##fileformat=VCFv4.1");
        assertThat(Vcfs.refusal(Vcfs.HEADER.replace("4.2", "4.4")))
                .hasMessageContaining("found '##fileformat=VCFv4.4', expected ##fileformat=VCFv4.1, 4.2 or 4.3");
        assertThat(Vcfs.refusal("BCF\2\2 and so on")).hasMessageContaining("found a BCF, expected a VCF. Convert it");
    }

    @Test
    void refusesAHeaderThatNeverEnds() {
        assertThat(Vcfs.refusal("##fileformat=VCFv4.2\n##source=x\n"))
                .hasMessageStartingWith("a.vcf:2: found the end of the file, expected the line of column names");
    }

    @Test
    void refusesColumnNames() {
        assertThat(Vcfs.refusal(Vcfs.HEADER.replace('\t', ' ')))
                .hasMessageStartingWith("a.vcf:2: found '#CHROM POS ID REF")
                .hasMessageContaining("Columns are separated by tabs");
        assertThat(Vcfs.refusal(Vcfs.HEADER.replace("INFO", "INFO\tFORMAT")))
                .hasMessageContaining("found the column FORMAT without a sample");
        assertThat(Vcfs.refusal(Vcfs.HEADER.replace("INFO", "INFO\tFORMAT\ta\ta")))
                .hasMessageContaining("found the sample 'a' twice, expected a name of its own for each");
    }

    @Test
    void refusesDataWhoseTabsBecameBlanks() {
        assertThat(Vcfs.refusal(Vcfs.HEADER + "c 1 . A C . . .\n"))
                .hasMessageStartingWith("a.vcf:3: found 1 column, expected 8 separated by tabs. Columns are separated");
    }

    @Test
    void refusesALineThatWasCutShort() {
        String text = Vcfs.of("c 1 . A C . . AF=0.11");

        assertThat(Vcfs.refusal(text.substring(0, text.length() - 1)))
                .hasMessageStartingWith("a.vcf:3: found no line end after 'c\\t1\\t.\\tA\\tC\\t.\\t.\\tAF=0.11'");
        assertThat(Vcfs.refusal(text.substring(0, text.length() - 9))).hasMessageContaining("found no line end after");
    }

    @Test
    void refusesPackedDataThatWereCutShort() {
        byte[] packed = Packing.gzip(Vcfs.of("c 1 . A C . . .").getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - 12);

        assertThat(Vcfs.refusal(Vcfs.source(cut))).hasMessageContaining("gzip data cut short");
    }

    @Test
    void refusesEmptyLinesAndControlCharacters() {
        assertThat(Vcfs.refusal(Vcfs.of("c 1 . A C . . .") + "\n"))
                .hasMessage("a.vcf:4: found a line without text, expected 8 separated by tabs. Remove the line.");
        assertThat(Vcfs.refusal(Vcfs.of("c 1 . A C . . X=\0")))
                .hasMessageContaining("found a control character (0), expected text");
        assertThat(Vcfs.refusal(Vcfs.HEADER + "c\t1\t.\tA\tC\t.\t.\t.\rc\t2\t.\tA\tC\t.\t.\t.\r\n"))
                .hasMessageContaining("found a carriage return within the line");
    }

    @Test
    void refusesUnsortedLines() {
        assertThat(Vcfs.refusal(Vcfs.of("c 2 . A C . . .", "c 1 . A C . . .")))
                .hasMessage("a.vcf:4: found POS 1 after POS 2, expected positions that never go back. "
                        + "Sort the file with bcftools sort.");
        assertThat(Vcfs.refusal(Vcfs.of("c 2 . A C . . .", "d 1 . A C . . .", "c 3 . A C . . .")))
                .hasMessageContaining("a.vcf:5: found contig 'c' once more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1GS", "G%3AS", "G S"})
    void refusesFormatKeysOf43(String key) {
        String text = Vcfs.withSamples("c 1 . A C . . . GT:@ 0/1 0/1")
                .replace("4.2", "4.3")
                .replace("@", key);

        assertThat(Vcfs.refusal(text)).hasMessageStartingWith("a.vcf:3: found FORMAT key '" + key + "'");
    }

    @Test
    void quotesLongTextsInPart() {
        InputException error = Vcfs.refusal(Vcfs.of("c 1 . " + "R".repeat(1_000_000) + " C . . ."));

        assertThat(error.getMessage()).hasSizeLessThan(300).contains("RRR...'");
    }
}
