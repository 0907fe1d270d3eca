package org.cistron.benchmarks.classifier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.benchmarks.genome.Places;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.transcript.TranscriptFiles;
import org.cistron.variants.transcript.CodingFrame;
import org.cistron.variants.transcript.PreparedTranscript;

/**
 * A folder of proteins to search homologs in, for {@code --homologs}: the shared ones, and those of the annotated eukaryotes,
 * translated. It is made once; its files are links and translations.
 */
public final class HomologFolder {
    private static final String SEQUENCE = ".fna.gz";
    private static final int LINE = 80;

    private HomologFolder() {}

    /** Returns the folder, made if it was not there. */
    public static Path make(Places places) {
        Path data = places.shared().resolve("data");
        Path folder = places.work("homologs");
        try (Stream<Path> proteins = Files.list(data.resolve("proteins"));
                Stream<Path> genomes = Files.list(data.resolve("eukaryotes"))) {
            for (Path file : (Iterable<Path>) proteins.sorted()::iterator) {
                Path link = folder.resolve(file.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, file);
                }
            }
            for (Path genome : (Iterable<Path>)
                    genomes.filter(file -> file.toString().endsWith(SEQUENCE)).sorted()::iterator) {
                translate(genome, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void translate(Path genome, Path folder) throws IOException {
        String name = genome.getFileName().toString().replace(SEQUENCE, "");
        Path proteins = folder.resolve(name + ".faa");
        if (Files.exists(proteins)) {
            return;
        }
        Path unfinished = Files.createTempFile(folder, name, ".unfinished");
        TranscriptAnnotation annotation =
                TranscriptFiles.read(genome.resolveSibling(name + ".gff3.gz"), Optional.empty());
        try (IndexedReference reference = IndexedReference.open(genome);
                BufferedWriter to = Files.newBufferedWriter(unfinished)) {
            Set<String> written = new TreeSet<>();
            for (String contig : annotation.byContig().keySet()) {
                write(annotation.on(contig), reference.contig(contig), written, to);
            }
        }
        Files.move(unfinished, proteins);
    }

    private static void write(List<Transcript> transcripts, Sequence contig, Set<String> written, BufferedWriter to)
            throws IOException {
        for (Transcript transcript : transcripts) {
            String residues = new PreparedTranscript(transcript, contig)
                    .coding()
                    .map(CodingFrame::protein)
                    .orElse("")
                    .replaceFirst("\\*$", "");
            boolean whole = !residues.isEmpty() && residues.indexOf('*') < 0;
            if (whole && written.add(transcript.id())) {
                to.write(">" + transcript.id() + "\n");
                for (int from = 0; from < residues.length(); from += LINE) {
                    to.write(residues.substring(from, Math.min(residues.length(), from + LINE)) + "\n");
                }
            }
        }
    }
}
