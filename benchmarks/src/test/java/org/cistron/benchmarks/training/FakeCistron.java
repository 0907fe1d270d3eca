package org.cistron.benchmarks.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.Launcher;

/** A checkout whose launcher notes its words and makes a model that names the genome {@code Learned}. */
final class FakeCistron {
    private final Path root;

    FakeCistron(Path folder) throws IOException {
        this.root = Files.createDirectories(folder.resolve("checkout"));
        Files.createDirectories(folder.resolve("shared/data/genomes"));
        Path script = Files.writeString(root.resolve("cistron"), """
                        #!/bin/sh
                        here=$(dirname "$0")
                        echo "$*" >>"$here/said"
                        [ ! -e "$here/broken" ] || exit 9
                        while [ "$1" != -o ]; do shift; done
                        mkdir -p "$2"
                        printf '{"name": "%s", "training_data": [{"name": "Learned"}]}' "$(basename "$2")" >"$2/model.json"
                        """);
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
    }

    Places places() {
        return new Places(root);
    }

    Launcher launcher() {
        return new Launcher(places());
    }

    /** Lets the next trainings fail, or not. */
    void broken(boolean broken) throws IOException {
        if (broken) {
            Files.createFile(root.resolve("broken"));
        } else {
            Files.delete(root.resolve("broken"));
        }
    }

    /** Returns the words of each call. */
    List<String> said() throws IOException {
        return Files.exists(root.resolve("said")) ? Files.readAllLines(root.resolve("said")) : List.of();
    }
}
