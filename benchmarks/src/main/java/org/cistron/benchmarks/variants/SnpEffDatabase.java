package org.cistron.benchmarks.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;

/** SnpEff's databases in a folder, each under the checksum of what it is built from. */
final class SnpEffDatabase {
    /** The configuration that ships with SnpEff; its genetic codes are taken. */
    private static final Path SHIPPED = Path.of("/etc/snpeff/snpEff.config");

    private static final String CONFIGURATION = "snpEff.config";

    private final Path folder;

    SnpEffDatabase(Path folder) {
        this.folder = folder;
    }

    /** Returns where the database of a genome lies, and its configuration. */
    Path folder(ComparedGenome genome) {
        return folder.resolve(genome.name() + "-" + Checksum.of(genome.fasta()) + "-" + Checksum.of(genome.gff3()));
    }

    Path configuration(ComparedGenome genome) {
        return folder(genome).resolve(CONFIGURATION);
    }

    boolean isBuilt(ComparedGenome genome) {
        return Files.exists(data(genome).resolve("snpEffectPredictor.bin"));
    }

    private Path data(ComparedGenome genome) {
        return folder(genome).resolve("data").resolve(genome.name());
    }

    /** Puts the genome's files where SnpEff looks for them. */
    void layOut(ComparedGenome genome) {
        Path data = data(genome);
        try {
            Files.createDirectories(data);
            Files.copy(genome.fasta(), data.resolve("sequences.fa"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(genome.gff3(), data.resolve("genes.gff"), StandardCopyOption.REPLACE_EXISTING);
            Files.write(configuration(genome), lines(genome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(ComparedGenome genome) throws IOException {
        if (!Files.exists(SHIPPED)) {
            throw new UsageException("found no " + SHIPPED + ", expected it with SnpEff. Install the package snpeff.");
        }
        List<String> lines = new ArrayList<>(List.of("data.dir = ./data/"));
        try (Stream<String> shipped = Files.lines(SHIPPED)) {
            shipped.filter(line -> line.startsWith("codon.")).forEach(lines::add);
        }
        lines.add(genome.name() + ".genome : " + genome.name());
        Organelles.codes().forEach((contig, code) -> lines.add(genome.name() + "." + contig + ".codonTable : " + code));
        return lines;
    }
}
