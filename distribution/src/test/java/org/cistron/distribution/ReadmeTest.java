package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.testkit.PluginBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md promises holds. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("`(--?[a-z-]+)[^`]*`");

    @TempDir
    Path folder;

    @Test
    void pluginCompilesLoadsAndFindsGenes() throws IOException {
        Matcher code = JAVA.matcher(readme());
        assertThat(code.find()).isTrue();
        Path jar = new PluginBuilder()
                .service("third.ThirdLetter")
                .source("third.ThirdLetter", code.group(1))
                .jar(folder.resolve("third.jar"));
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched run = Launched.in(
                folder,
                "annotate",
                "l.fna",
                "-o",
                "out",
                "--plugin-path",
                jar.toString(),
                "--plugin",
                "third-letter",
                "--format",
                "faa");
        assertThat(run.err()).contains("genes on 1 contig");
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/l.faa")).isNotEmptyFile();
    }

    @Test
    void optionsOfTheTableAreThere() throws IOException {
        String help = Launched.in(folder, "annotate", "--help").out().replace("--[no-]mixed", "--mixed --no-mixed");
        String table = readme().split("## Options", 2)[1].split("## ", 2)[0];
        List<String> options =
                OPTION.matcher(table).results().map(found -> found.group(1)).toList();
        assertThat(options).hasSizeGreaterThan(15);
        assertThat(options).allMatch(option -> help.contains(option));
    }

    @Test
    void attributesOfTheTableAreWritten() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched.in(folder, "annotate", "l.fna", "-o", "out", "--format", "gff3");
        String gff3 = Files.readString(folder.resolve("out/l.gff3"));
        String table = readme().split("\\| attribute \\|", 2)[1].split("\n\n", 2)[0];
        List<String> attributes = Pattern.compile("`([A-Za-z_]+)`[^|\n]*(?=\\|)")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(attributes).contains("ID", "partial", "transl_table");
        assertThat(attributes.stream().filter(name -> !name.equals("Edge")))
                .allMatch(name -> gff3.contains(name + "="));
    }

    private static String readme() throws IOException {
        return Files.readString(Launched.checkout().resolve("README.md"));
    }
}
