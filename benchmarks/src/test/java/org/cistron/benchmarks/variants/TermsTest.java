package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.benchmarks.genome.Places;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = Terms.read();

    @Test
    void theMostSevereTermComesFirst() {
        assertThat(terms.of("snpeff", "splice_region_variant&frameshift_variant&stop_gained")
                        .first()
                        .word())
                .isEqualTo("stop_gained");
        assertThat(terms.all()).isSorted().extracting(ComparedTerm::accession).doesNotHaveDuplicates();
    }

    @Test
    void wordsAboutOtherPlacesAreNoTerms() {
        assertThat(terms.of("snpeff", "upstream_gene_variant")).isEmpty();
    }

    @Test
    void documentHasEveryWordAndNoOther() throws IOException {
        assertThat(documented(3, "| bcftools |", "| snpeff |", "| cistron |"))
                .containsExactlyElementsOf(TableResource.rows("mapping.tsv").stream()
                        .map(row -> String.join(" ", row))
                        .toList());
    }

    @Test
    void documentHasTheOrderOfSeverity() throws IOException {
        assertThat(documented(2, "| SO:"))
                .containsExactlyElementsOf(terms.all().stream()
                        .map(term -> term.accession() + " " + term.word())
                        .toList());
    }

    /** Returns the first cells of the document's rows that begin with any of some texts. */
    private static List<String> documented(int cells, String... starts) throws IOException {
        return Files.readAllLines(Places.find().root().resolve("docs/consequence-comparison.md")).stream()
                .filter(line -> Stream.of(starts).anyMatch(line::startsWith))
                .map(line -> Stream.of(line.replace("`", "").split("\\|", -1))
                        .skip(1)
                        .limit(cells)
                        .map(String::strip)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
