package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptRefusalTest {
    private static final String GFF3 = Annotations.tabbed("""
            ##gff-version 3
            ##sequence-region c 1 2000
            c x gene 101 400 . - . ID=g;Name=abc
            c x mRNA 101 400 . - . ID=t;Parent=g
            c x exon 101 200 . - . Parent=t
            c x exon 301 400 . - . Parent=t
            c x CDS 151 200 . - 1 ID=p;Parent=t;transl_table=1
            c x CDS 301 350 . - 0 ID=p;Parent=t;transl_table=1
            """);
    private static final String GTF = Annotations.tabbed("""
            c x transcript 101 400 . - . gene_id "g"; transcript_id "t";
            c x exon 101 200 . - . gene_id "g"; transcript_id "t"; exon_number 2;
            c x exon 301 400 . - . gene_id "g"; transcript_id "t"; exon_number 1;
            c x CDS 154 200 . - 1 gene_id "g"; transcript_id "t"; tag "a"; tag "b";
            c x CDS 301 350 . - 0 gene_id "g"; transcript_id "t";
            c x stop_codon 151 153 . - 0 gene_id "g"; transcript_id "t";
            """);
    private static final String GENBANK = """
            LOCUS       c   2000 bp    DNA     linear   PLN
            FEATURES             Location/Qualifiers
                 gene            complement(101..400)
                                 /gene="g"
                 mRNA            complement(join(101..200,301..400))
                                 /gene="g"
                 CDS             complement(join(151..200,301..350))
                                 /gene="g"
                                 /note="a ""quoted"" note"
            //
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c x mRNA 1 90 . + . ID=                   | found ID without a value, expected an ID
            c x mRNA 1 90 . + . ID=t;Parent=          | found Parent without a value, expected an ID
            c x mRNA 1 90 . + . ID=t;Parent=a,,b      | found Parent=a,,b, expected IDs with one comma between them
            c x mRNA 1 90 . + . ID=t;Parent=t         | found t as its own Parent, expected another feature's ID
            c x mRNA 1 90 . + . ID=a=b                | found ID=a=b, expected one equals sign
            c x mRNA 1 90 . + . ID=t;Parent=loop      | found loop in a circle of Parents, expected it to end at a gene
            c x tRNA 1 90 . + . ID=same               | found ID same on a feature of type tRNA, expected type mRNA as above
            c x exon 1 90 . + . Parent=far            | found Parent far of a feature on c, expected it there, not on d
            c x region 1 90 . + . Is_circular=yes     | found Is_circular=yes, expected true
            c x exon 1991 2001 . + . Parent=t         | found a feature at 1991..2001, expected it within 1..2000 of contig c
            c x region 2001 2002 . + . ID=r           | found a feature at 2001..2002, expected it within 1..2000 of contig c
            r x exon 3 201 . + . Parent=t             | found a feature at 3..201, expected it within 101..200 of contig r
            o x exon 901 2001 . + . Parent=t          | found a feature at 901..2001, expected it within 1..1000 of contig o
            c x CDS 1 90 . + 0 ID=a;transl_table=7    | found transl_table 7, expected the number of a genetic code, one of [1,
            c x CDS 1 90 . + 0 ID=a;transl_table=-1   | found transl_table -1, expected the number of a genetic code
            c x CDS 1 90 . + . ID=a                   | found phase '.' in column 8, expected 0, 1 or 2
            c x CDS 1 90 . ? 0 ID=a                   | found strand '?' in column 7, expected + or - for a CDS
            c x exon 0 90 . + . Parent=t              | found '0' in column 4, expected a whole number from 1
            c x exon 90 1 . + . Parent=t              | found start 90 after end 1, expected start <= end
            c x exon 1 90 . + .                       | found 8 columns, expected 9 separated by tabs
            ##sequence-region c 1 1999                | found length 1999 of contig c, expected 2000 as said above
            ##gff-version 2                           | found GFF version '2', expected 3
            """)
    void refusesALineOfGff3ByItsNumber(String line, String problem) {
        String text = Annotations.tabbed("""
                ##sequence-region c 1 2000
                ##sequence-region r 101 200
                d x mRNA 1 90 . + . ID=far
                c x mRNA 1 90 . + . ID=same
                c x gene 1 90 . + . ID=loop;Parent=t
                o x region 1 1000 . + . ID=o;Is_circular=true
                """ + line.strip() + "\n");

        InputException error = refusal(text);

        assertThat(error).hasMessageContaining(problem.strip());
        assertThat(error.line()).hasValue(problem.contains("circle") ? 5 : 7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            c x CDS 1 90 . + 0 gene "g"; product "p";           | found neither gene_id nor transcript_id in column 9
            c x CDS 1 90 . + 0 gene_id "g"; transcript_id "t    | found 'transcript_id "t' in column 9, expected name "value"; pairs
            c x CDS 1 90 . + 0 gene_id "g"; note;               | found 'note;' in column 9, expected name "value"; pairs
            c x CDS 1 90 . + 0 gene_id "g"; a "b" c "d";        | found 'a "b" c "d";' in column 9, expected name "value"; pairs
            c x CDS 1 90 . + 0 gene_id=g;transcript_id=t        | found 'gene_id=g;transcript_id=t' in column 9
            c x CDS 1 90 . + . gene_id "g"; transcript_id "t";  | found phase '.' in column 8, expected 0, 1 or 2
            c x CDS 1 90 . + 0 gene_id "g"; transl_table "99";  | found transl_table 99, expected the number of a genetic code
            """)
    void refusesALineOfGtfByItsNumber(String line, String problem) {
        InputException error = refusal(GTF + Annotations.tabbed(line.strip()));

        assertThat(error).hasMessageContaining(":7: " + problem.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CDS  | 1..2001               | found a CDS at 1..2001, expected it within the 2000 bp of c
            mRNA | join(1..9,2001..2010) | found a mRNA at 2001..2010, expected it within the 2000 bp of c
            tRNA | 1..                   | found location '1..' of the tRNA that ends here, expected spans
            """)
    void refusesALocationOfGenBank(String key, String location, String problem) {
        String text = "LOCUS       c   2000 bp    DNA     linear   PLN\nFEATURES             Location/Qualifiers\n     "
                + (key + " ".repeat(16)).substring(0, 16) + location + "\n//\n";

        assertThat(refusal(text)).hasMessageContaining(problem.strip());
    }

    @Test
    void saysWhichFormatsAreReadWhereItKnowsAnother() {
        assertThat(refusal("##fileformat=VCFv4.2\n")).hasMessageContaining("found VCF, expected GFF3, GTF or GenBank");
        assertThat(refusal("ID   X56734; SV 1; linear\n")).hasMessageContaining("found EMBL, expected GFF3");
        assertThat(refusal("@HD\tVN:1.6\n")).hasMessageContaining("found SAM, expected GFF3");
        assertThat(refusal(">c\nACGT\n")).hasMessageContaining("found FASTA, expected GFF3");
        assertThat(refusal("\n\n \n")).hasMessageContaining("found nothing but blank lines");
        assertThat(refusal("")).hasMessageContaining("found an empty file");
        assertThat(refusal("chr1\t10\t20\n")).hasMessageContaining("found 3 columns, expected 9 separated by tabs");
    }

    @Test
    void aDamagedFileIsReadOrRefusedButNeverBreaksTheReader() {
        Random random = new Random(5);
        for (String text : List.of(GFF3, GTF, GENBANK)) {
            for (int round = 0; round < 1500; round++) {
                byte[] bytes = damaged(text.getBytes(StandardCharsets.UTF_8), random);
                Path file = TextFiles.write(folder.resolve("damaged"), bytes);
                try {
                    TranscriptAnnotation annotation = TranscriptFiles.read(file, Optional.empty());
                    assertThat(annotation.size()).isLessThan(8);
                } catch (InputException e) {
                    assertThat(e).hasMessageMatching("(?s).*: found .*, expected .*\\. .+");
                }
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "\t\n =;,.\"-+0123456789<>()".charAt(random.nextInt(24));
                case 2 -> damaged = Arrays.copyOf(damaged, at + 1);
                default -> System.arraycopy(bytes, 0, damaged, at, Math.min(damaged.length - at, 40));
            }
        }
        return damaged;
    }

    private InputException refusal(String text) {
        Path file = TextFiles.write(folder.resolve("a"), text);
        return catchThrowableOfType(InputException.class, () -> TranscriptFiles.read(file, Optional.empty()));
    }
}
