package org.cistron.runner.homolog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.host.Progress;
import org.cistron.api.variant.AlignedProtein;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchedHomologsTest {
    private static final String RESIDUES = "ACDEFGHIKLMNPQRSTVWY";

    @TempDir
    Path folder;

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    private final Random random = new Random(5);
    private final String query = protein(200);
    private final String paralog = changed(query, 0.4);
    private final String ortholog = changed(query, 0.2);
    private Path proteome;
    private Path others;

    @BeforeEach
    void write() throws IOException {
        proteome = fasta(folder.resolve("human.faa"), query, paralog, protein(300));
        others = Files.createDirectory(folder.resolve("others"));
        fasta(others.resolve("mouse.faa"), ortholog, protein(250), paralog);
    }

    @Test
    void whatTheProteomeHasIsKinAndTheQueryIsLeftOut() {
        List<AlignedProtein> rows = rows(source());
        assertThat(rows).extracting(AlignedProtein::id).containsExactly("mouse0", "human1");
        assertThat(rows).extracting(AlignedProtein::kin).containsExactly(false, true);
        assertThat(rows).allMatch(row -> row.residues().length() == query.length());
        assertThat(rows.get(0).residues()).isEqualTo(ortholog);
        assertThat(rows.get(0).identity()).isBetween(0.7, 0.9);
    }

    @Test
    void theSameIsReadFromTheFolderWhenThereIsNothingLeftToSearch() throws IOException {
        List<AlignedProtein> rows = rows(source());
        assertThat(kept()).hasSize(1);
        byte[] bytes = Files.readAllBytes(kept().get(0));
        assertThat(rows(source())).isEqualTo(rows);
        Files.delete(kept().get(0));
        assertThat(rows(source())).isEqualTo(rows);
        assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(bytes);
        assertThat(warnings).isEmpty();
    }

    @Test
    void neitherNamesNorOrderOfFilesMatterButTheirContentDoes() throws IOException {
        List<AlignedProtein> rows = rows(source());
        Files.move(others.resolve("mouse.faa"), others.resolve("a.fasta"));
        assertThat(rows(source())).isEqualTo(rows);
        assertThat(kept()).hasSize(1);
        fasta(others.resolve("b.fa"), changed(query, 0.3));
        assertThat(rows(source())).hasSize(3);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void damagedFilesAreToldAndMadeAnew() throws IOException {
        List<AlignedProtein> rows = rows(source());
        byte[] sound = Files.readAllBytes(kept().get(0));
        byte[] flipped = sound.clone();
        flipped[sound.length / 2] ^= 4;
        byte[] cut = Arrays.copyOf(sound, sound.length - 9);
        for (byte[] damaged : List.of(flipped, new byte[0], new byte[] {1, 2, 3}, cut)) {
            Files.write(kept().get(0), damaged);
            warnings.clear();
            assertThat(rows(source())).isEqualTo(rows);
            assertThat(warnings).hasSize(1);
            assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(sound);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCostsAWarningOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        SearchedHomologs source = source(file);
        assertThat(rows(source)).hasSize(2);
        source.of(paralog);
        assertThat(warnings).hasSize(1).first().asString().contains("--homolog-cache");
    }

    @Test
    void foldersWithoutProteinsAreRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("README.md"), "none");
        assertThatThrownBy(() -> HomologFiles.in(empty, List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no FASTA file")
                .hasMessageContaining("--homologs");
        assertThatThrownBy(() -> HomologFiles.in(empty.resolve("none"), List.of()))
                .hasMessageContaining("no such folder");
    }

    @Test
    void theFolderFollowsTheEnvironment() {
        assertThat(HomologCache.standardFolder(Map.of("XDG_CACHE_HOME", "/var/cache")))
                .isEqualTo(Path.of("/var/cache/cistron/homologs"));
        Path home = Path.of(System.getProperty("user.home"), ".cache", "cistron", "homologs");
        assertThat(HomologCache.standardFolder(Map.of())).isEqualTo(home);
        assertThat(HomologCache.standardFolder(Map.of("XDG_CACHE_HOME", ""))).isEqualTo(home);
    }

    private List<AlignedProtein> rows(SearchedHomologs source) {
        return source.of(query).orElseThrow();
    }

    private SearchedHomologs source() {
        return source(folder.resolve("cache"));
    }

    private SearchedHomologs source(Path cache) {
        Progress progress = new Progress() {
            @Override
            public void activity(String activity) {}

            @Override
            public void warning(String message) {
                warnings.add(message);
            }
        };
        return new SearchedHomologs(
                HomologFiles.in(others, List.of(proteome)), new HomologCache(cache, progress), progress);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path fasta(Path file, String... proteins) throws IOException {
        StringBuilder text = new StringBuilder();
        String name = file.getFileName().toString().split("\\.", 2)[0];
        for (int i = 0; i < proteins.length; i++) {
            text.append('>')
                    .append(name)
                    .append(i)
                    .append('\n')
                    .append(proteins[i])
                    .append('\n');
        }
        return Files.writeString(file, text);
    }

    private String protein(int length) {
        StringBuilder residues = new StringBuilder();
        random.ints(length, 0, RESIDUES.length()).forEach(i -> residues.append(RESIDUES.charAt(i)));
        return residues.toString();
    }

    private String changed(String protein, double share) {
        StringBuilder residues = new StringBuilder(protein);
        for (int i = 1; i < protein.length() - 1; i++) {
            if (random.nextDouble() < share) {
                residues.setCharAt(i, RESIDUES.charAt(random.nextInt(RESIDUES.length())));
            }
        }
        return residues.toString();
    }
}
