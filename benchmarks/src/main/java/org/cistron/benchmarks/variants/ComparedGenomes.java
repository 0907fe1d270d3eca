package org.cistron.benchmarks.variants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.FastaFile;
import org.cistron.benchmarks.genome.Places;

/** The annotated eukaryotes of the shared data, unpacked and converted into {@code benchmarks/work/variants}. */
public final class ComparedGenomes {
    private static final String ANNOTATION = ".gff3.gz";
    private static final String SEQUENCE = ".fna.gz";

    private final Places places;

    /** Finds them in their place. */
    public ComparedGenomes(Places places) {
        this.places = places;
    }

    /**
     * Returns the genomes whose name contains any of some texts, in either case; all where there is none.
     *
     * @throws UsageException if a text names none
     */
    public List<ComparedGenome> matching(List<String> texts) {
        List<String> names = names();
        for (String text : texts) {
            if (names.stream().noneMatch(name -> matches(name, text))) {
                throw new UsageException("no genome matches '" + text + "'. There are " + names + ".");
            }
        }
        return names.stream()
                .filter(name -> texts.isEmpty() || texts.stream().anyMatch(text -> matches(name, text)))
                .map(this::prepared)
                .toList();
    }

    private static boolean matches(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private Path folder() {
        return places.shared().resolve("data/eukaryotes");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ANNOTATION))
                    .map(name -> name.substring(0, name.length() - ANNOTATION.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ComparedGenome prepared(String name) {
        Path work = places.work("variants");
        Path fasta = work.resolve(name + ".fna");
        Path gff3 = work.resolve(name + ".gff3");
        unpack(folder().resolve(name + SEQUENCE), fasta);
        return new ComparedGenome(name, fasta, gff3, EnsemblForm.convert(folder().resolve(name + ANNOTATION), gff3));
    }

    private static void unpack(Path packed, Path plain) {
        if (Files.exists(plain)) {
            return;
        }
        Path part = plain.resolveSibling(plain.getFileName() + ".unpacked");
        try {
            try (InputStream from = new GZIPInputStream(Files.newInputStream(packed))) {
                Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Map<String, String> contigs = FastaFile.read(part);
            contigs.replaceAll((contig, letters) -> letters.toUpperCase(Locale.ROOT));
            FastaFile.write(plain, contigs);
            Files.delete(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
