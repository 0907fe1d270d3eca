package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.io.output.ExternalTool;
import org.cistron.io.source.ByteSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The right files of a public conformance set are read, the wrong ones refused, but for those that our documentation tells. */
class VcfConformanceTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(4\\.\\d/failed_\\w+\\.vcf)` \\|", Pattern.MULTILINE);
    /** Has no line that could be named. */
    private static final String WITHOUT_LINES = "failed_empty_sample.vcf";

    @TempDir
    private Path folder;

    @Test
    void documentationTellsWhichWrongFilesAreRead() throws IOException {
        List<String> read = new ArrayList<>();
        for (Path file : files("failed")) {
            if (refusal(file).isEmpty()) {
                read.add(name(file));
            }
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(documented());
        int wrong = files("failed").size();
        assertThat(documentation())
                .contains("| " + files("passed").size() + " that are right | all read;")
                .contains("| " + (wrong - read.size()) + " of " + wrong + " that are wrong | refused,")
                .contains("| " + read.size() + " of " + wrong + " that are wrong | read,");
    }

    @TestFactory
    Stream<DynamicTest> wrongFilesAreRefusedByLineAndCause() throws IOException {
        Set<String> documented = documented();
        return files("failed").stream()
                .filter(file -> !documented.contains(name(file)))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    InputException refusal = refusal(file).get(0);
                    assertThat(refusal.line().isPresent()).isEqualTo(!file.endsWith(WITHOUT_LINES));
                    assertThat(refusal).hasMessageMatching("(?s).*: found .*, expected .*\\. .+[.>]");
                }));
    }

    @TestFactory
    Stream<DynamicTest> rightFilesAreRead() throws IOException {
        return files("passed").stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(refusal(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> rightFilesAreStillRightWhenWritten() throws IOException {
        return files("passed").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Path annotated = annotated(file);
                    assertThat(refusal(annotated)).isEmpty();
                    assertThat(withoutOurs(annotated)).isEqualTo(bytes(file));
                    ExternalTool.accepts(List.of("bcftools", "view", annotated.toString()));
                }));
    }

    private Path annotated(Path file) throws IOException {
        Path target = folder.resolve(name(file).replace('/', '_'));
        try (ByteSource source = ByteSource.ofFile(file);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE);
                OutputStream to = Files.newOutputStream(target);
                VcfWriter writer = new VcfWriter(to, reader.header(), List.of(Vcfs.FIELD), Vcfs.PROVENANCE)) {
            for (VcfRecord record : Vcfs.all(reader)) {
                writer.write(record, List.of(new InfoEntry("CST_CLASS", List.of("benign", "75%"))));
            }
        }
        return target;
    }

    private static String withoutOurs(Path file) throws IOException {
        return bytes(file)
                .replaceAll("(?m)^##(INFO=<ID=CST_CLASS|cistron_).*\\R", "")
                .replace("\tCST_CLASS=benign,75%25", "\t.")
                .replace(";CST_CLASS=benign,75%25", "");
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static List<InputException> refusal(Path file) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            Vcfs.read(source);
            return List.of();
        } catch (InputException e) {
            return List.of(e);
        }
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(SharedVariants.path("conformance/vcf"))) {
            return files.filter(file -> file.toString().endsWith(".vcf"))
                    .filter(file -> file.getParent().endsWith(kind))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getParent().getParent().getFileName() + "/" + file.getFileName();
    }

    private static Set<String> documented() throws IOException {
        return ROW.matcher(documentation()).results().map(row -> row.group(1)).collect(Collectors.toSet());
    }

    private static String documentation() throws IOException {
        return Files.readString(SharedVariants.repository("docs/vcf-conformance.md"));
    }
}
