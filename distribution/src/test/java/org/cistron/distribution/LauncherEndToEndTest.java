package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cistron.runner.host.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher makes of its surroundings. */
class LauncherEndToEndTest {
    @TempDir
    Path folder;

    /** The name is made by the shell: this JVM may not know its letters either. */
    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL= LC_CTYPE=C", "LC_ALL= LC_CTYPE= LANG="})
    void namesHaveOtherLettersThanEnglishOnesInAnyLocale(String locale) throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        Launched run = shell("n=$(printf 'g\\303\\250ne') && cp l.fna \"$n.fna\" && env " + locale
                + " \"$0\" annotate \"$n.fna\" -o out --plugin hmm --format gff3 --report none --quiet"
                + " && [ -s \"out/$n.gff3\" ]");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8gg", "g", "g8", "8 g", "-8g", "0x8g", "8t"})
    void aHeapThatIsNoSizeIsRefused(String heap) {
        Launched run = Launched.in(folder, Map.of("CISTRON_HEAP", heap), new byte[0], "plugins");
        assertThat(run.err()).isEqualTo("cistron: CISTRON_HEAP is '" + heap + "', expected a size such as 8g.\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200m", "200M", "204800k", "1G"})
    void aHeapThatIsASizeIsTaken(String heap) {
        Launched run = Launched.in(folder, Map.of("CISTRON_HEAP", heap), new byte[0], "plugins");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugins", "--version", "--help", "annotate --help"})
    void outputThatIsLostIsTold(String words) {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        Launched run = shell("\"$0\" " + words + " >/dev/full");
        assertThat(run.err()).startsWith("cistron: standard output cannot be written");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    /** Java names what is open by a link whose target is the plain file: to replace that would lose what stands in it. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1"})
    void whatIsOpenIsWrittenToAndNotReplaced(String device) throws IOException {
        assumeTrue(Files.exists(Path.of(device)));
        Files.writeString(folder.resolve("t.gff3"), "##gff-version 3\nc\tx\tCDS\t1\t90\t.\t+\t0\tID=a\n");
        Launched run =
                shell("echo before >log && \"$0\" evaluate t.gff3 t.gff3 -o " + device + " >>log && echo after >>log");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("log")))
                .startsWith("before")
                .endsWith("after")
                .anyMatch(line -> line.startsWith("f1_pct"));
    }

    @Test
    void theCompletionGivesTheVersionOfCistron() {
        assertThat(Launched.in(folder, "generate-completion", "--version").out())
                .isEqualTo(Release.current().version() + "\n");
    }

    /** Runs a line of shell in which the launcher is {@code $0}. */
    private Launched shell(String line) {
        return Launched.of(
                Path.of("/bin/sh"),
                folder,
                Map.of(),
                new byte[0],
                "-c",
                line,
                Launched.release().resolve("cistron").toString());
    }
}
