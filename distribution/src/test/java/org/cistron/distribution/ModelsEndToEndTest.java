package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cistron models} on what ships and on a copy of it as a model of the user's. */
class ModelsEndToEndTest {
    private static final Path SHIPPED =
            Launched.checkout().resolve("reference-data/src/main/resources/cistron/models/hmm");

    @TempDir
    Path folder;

    @BeforeEach
    void copyModel() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("mine"));
        for (String file : List.of("model.json", "models.bin.gz", "calibration.tsv", "reliability.tsv")) {
            Files.copy(SHIPPED.resolve(file), copy.resolve(file));
        }
    }

    @Test
    void listHasALineForEachModel() {
        Launched list = Launched.in(folder, "models", "list");
        assertThat(list.out().lines().findFirst().orElse(""))
                .matches("NAME +OFFER +PLUGIN +VERSION +BYTES +TRAINED ON");
        assertThat(list.out()).containsPattern("hmm +hmm +hmm +0[.]1[.]0 +1,[0-9]{3},[0-9]{3} +14 genomes");
        assertThat(list.exitCode()).isZero();
    }

    @Test
    void modelOfTheUsersStandsInThePlaceOfTheShippedOne() throws IOException {
        rewrite("\"name\": \"hmm\",\n  \"kind\"", "\"name\": \"my-own\",\n  \"kind\"");
        assertThat(Launched.in(folder, "models", "list", "--model", "mine").out())
                .containsPattern("(?m)^hmm +hmm +hmm ")
                .containsPattern("(?m)^my-own +hmm +hmm ");
        rewrite("\"my-own\"", "\"hmm\"");
        rewrite("\"0.1.0\"", "\"0.1.7\"");
        assertThat(Launched.in(folder, "models", "list", "--model", "mine").out())
                .containsPattern("(?m)^hmm +hmm +hmm +0[.]1[.]7 ")
                .doesNotContainPattern("(?m)^hmm +hmm +hmm +0[.]1[.]0 ");
    }

    @Test
    void showTellsWhereAModelComesFrom() {
        Launched show = Launched.in(folder, "models", "show", "hmm");
        assertThat(show.out())
                .contains("training data (14)", "Apernix_K1.fna.gz  sha256 5aacd428", "models.bin.gz  bytes 1,")
                .contains("licence          Learned from INSDC");
        assertThat(show.exitCode()).isZero();
        Launched unknown = Launched.in(folder, "models", "show", "hmn");
        assertThat(unknown.err()).contains("found the model name 'hmn'", "Did you mean 'hmm'?");
        assertThat(unknown.exitCode()).isEqualTo(1);
    }

    @Test
    void verifyEndsWith2OnDamage() throws IOException {
        Launched whole = Launched.in(folder, "models", "verify", "--model", "mine");
        assertThat(whole.out()).contains("hmm").contains("all checksums right");
        assertThat(whole.exitCode()).isZero();
        Files.writeString(folder.resolve("mine/models.bin.gz"), "damaged");
        Launched damaged = Launched.in(folder, "models", "verify", "hmm", "--model", "mine");
        assertThat(damaged.err())
                .contains("cistron: mine/models.bin.gz: found SHA-256")
                .containsPattern("expected [0-9a-f]{64}")
                .contains("Copy the folder again, or train again");
        assertThat(damaged.exitCode()).isEqualTo(2);
    }

    @Test
    void newerModelIsRefusedNamingTheVersionItNeeds() throws IOException {
        rewrite("\"schema_version\": 1", "\"schema_version\": 2");
        rewrite("\"cistron_version\": \"0.1.0\"", "\"cistron_version\": \"0.9.0\"");
        Launched newer = Launched.in(folder, "models", "list", "--model", "mine");
        assertThat(newer.err()).contains("found schema_version 2").contains("This model needs Cistron 0.9.0 or later");
        assertThat(newer.exitCode()).isEqualTo(2);
    }

    @Test
    void modelUnderTheNameOfAnotherPluginsIsRefused() throws IOException {
        LambdaGenome.write(folder.resolve("l.fna"), 1);
        rewrite("\"name\": \"hmm\"", "\"name\": \"bilstm\"");
        Launched foreign = Launched.in(folder, "annotate", "l.fna", "-o", "out", "--model", "mine");
        assertThat(foreign.err()).contains("This model is for plugin 'bilstm'");
        assertThat(foreign.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void rewrite(String from, String to) throws IOException {
        Path json = folder.resolve("mine/model.json");
        String text = Files.readString(json);
        assertThat(text).contains(from);
        Files.writeString(json, text.replace(from, to));
    }
}
