package org.cistron.proteins.sequence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads real proteins beside the repository; a test that needs them is skipped where they are absent. */
public final class SharedProteins {
    private SharedProteins() {}

    /** Reads a gzipped FASTA file below {@code shared/data}. */
    public static List<Protein> read(String relative) throws IOException {
        List<Protein> proteins = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        String id = "";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path(relative))), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(">")) {
                    add(proteins, id, letters);
                    id = line.substring(1).split("\\s", 2)[0];
                } else {
                    letters.append(line);
                }
            }
        }
        add(proteins, id, letters);
        return proteins;
    }

    private static void add(List<Protein> proteins, String id, StringBuilder letters) {
        if (!id.isEmpty()) {
            proteins.add(Protein.of(id, letters));
        }
        letters.setLength(0);
    }

    private static Path path(String relative) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        Path found = folder == null
                ? Path.of(relative)
                : folder.resolve("../shared/data").resolve(relative).normalize();
        assumeTrue(Files.exists(found), () -> "needs ../shared/data/" + relative);
        return found;
    }
}
