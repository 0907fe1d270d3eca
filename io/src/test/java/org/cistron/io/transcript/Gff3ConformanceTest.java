package org.cistron.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The test files of GenomeTools are read or refused as its validator ({@code gt gff3validator}, 1.6.2) does, but for those that
 * our documentation tells.
 */
class Gff3ConformanceTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\S+\\.gff3)` \\| [^|]+ \\| (`[A-Z_]+`|nothing|refused) \\|", Pattern.MULTILINE);

    @Test
    void documentationTellsTheDifferences() throws IOException {
        Map<String, Boolean> theirs = verdicts();
        Map<String, Boolean> differing = new TreeMap<>();
        long bothRead = 0;
        for (Map.Entry<String, Boolean> verdict : theirs.entrySet()) {
            boolean read = refusal(verdict.getKey()).isEmpty();
            bothRead += read && verdict.getValue() ? 1 : 0;
            if (read != verdict.getValue()) {
                differing.put(verdict.getKey(), read);
            }
        }
        Map<String, Boolean> documented = documented().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> !row.getValue().equals("refused")));
        assertThat(differing).isEqualTo(documented);
        long valid = theirs.values().stream().filter(verdict -> verdict).count();
        long invalid = theirs.size() - valid;
        long alsoRead = differing.values().stream().filter(read -> read).count();
        assertThat(documentation())
                .contains("| " + bothRead + " of " + valid + " that it accepts | read |")
                .contains("| " + (invalid - alsoRead) + " of " + invalid + " that it refuses | refused,");
    }

    @TestFactory
    Stream<DynamicTest> whatIsReadAllTheSameIsReported() throws IOException {
        return documented().entrySet().stream()
                .filter(row -> !row.getValue().equals("refused"))
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    TranscriptAnnotation read = TranscriptFiles.read(path(row.getKey()), Optional.empty());
                    if (row.getValue().equals("nothing")) {
                        assertThat(read.notices())
                                .extracting(TranscriptNotice::kind)
                                .doesNotContain(
                                        NoticeKind.WRONG_PHASE,
                                        NoticeKind.PARENT_MISSING,
                                        NoticeKind.PARENT_UNKNOWN,
                                        NoticeKind.GENE_MISSING,
                                        NoticeKind.EXONS_OVERLAP);
                    } else {
                        assertThat(read.count(NoticeKind.valueOf(row.getValue())))
                                .isPositive();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedIsRefusedByLine() throws IOException {
        return verdicts().keySet().stream()
                .filter(name -> refusal(name).isPresent())
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    InputException refusal = refusal(name).orElseThrow();
                    assertThat(refusal.line()).isPresent();
                    assertThat(refusal).hasMessageMatching("(?s).*: found .*, expected .*\\. .+[.>]");
                }));
    }

    @Test
    void acceptedFilesHaveNoWrongPhaseNorMissingParent() throws IOException {
        assertThat(verdicts().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .filter(verdict -> refusal(verdict.getKey()).isEmpty())
                        .map(verdict -> TranscriptFiles.read(path(verdict.getKey()), Optional.empty()))
                        .flatMap(read -> read.notices().stream())
                        .map(TranscriptNotice::kind))
                .doesNotContain(NoticeKind.WRONG_PHASE, NoticeKind.PARENT_MISSING, NoticeKind.PARENT_UNKNOWN);
    }

    private static Optional<InputException> refusal(String name) {
        try {
            TranscriptFiles.read(path(name), Optional.empty());
            return Optional.empty();
        } catch (InputException e) {
            return Optional.of(e);
        }
    }

    private static Path path(String name) {
        return RealGenomes.path("conformance/gff3").resolve(name);
    }

    /** Returns whether their validator accepts each file. */
    private static Map<String, Boolean> verdicts() throws IOException {
        try (InputStream table = Gff3ConformanceTest.class.getResourceAsStream("genometools-verdicts.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            row -> row[0], row -> row[1].equals("accepted"), (a, b) -> a, TreeMap::new));
        }
    }

    private static Map<String, String> documented() throws IOException {
        return ROW.matcher(documentation())
                .results()
                .collect(Collectors.toMap(
                        (MatchResult row) -> row.group(1), row -> row.group(2).replace("`", "")));
    }

    private static String documentation() throws IOException {
        return Files.readString(RealGenomes.repository("docs/gff3-conformance.md"));
    }
}
