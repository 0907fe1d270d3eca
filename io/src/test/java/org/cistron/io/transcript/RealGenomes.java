package org.cistron.io.transcript;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.io.sequence.SequenceInput;

/** Real annotations with their sequences; a test that needs them is skipped where they are absent. */
final class RealGenomes {
    private RealGenomes() {}

    /** Returns a path below {@code shared/data}. */
    static Path path(String relative) {
        Path found = repository("../shared/data").resolve(relative).normalize();
        assumeTrue(Files.exists(found), () -> "needs ../shared/data/" + relative);
        return found;
    }

    /** Returns a path in the repository. */
    static Path repository(String relative) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        return folder.resolve(relative).normalize();
    }

    static TranscriptAnnotation annotation(String relative) {
        return TranscriptFiles.read(path(relative), Optional.empty());
    }

    static Map<String, Sequence> contigs(String relative) {
        try (SequenceInput input = SequenceInput.ofFile(path(relative));
                Stream<Sequence> records = input.open()) {
            return records.collect(Collectors.toMap(Sequence::id, Function.identity()));
        }
    }

    /** Returns the protein, whole codons only, {@code *} for each stop. */
    static String protein(Transcript transcript, Sequence contig) {
        StringBuilder forward = new StringBuilder();
        for (Window window : transcript.coding()) {
            forward.append(contig.letters(window.start(), window.end()));
        }
        Sequence read = Sequence.of("cds", forward);
        Sequence turned = transcript.forward() ? read : read.reverseComplement();
        StringBuilder protein = new StringBuilder();
        for (int i = transcript.phase(); i + 3 <= turned.length(); i += 3) {
            int codon = GeneticCode.codonAt(turned, i);
            protein.append(
                    transcript.code().isStop(codon) ? '*' : transcript.code().aminoAcid(codon));
        }
        return protein.toString();
    }

    /** Returns the letters on both sides of the introns between the parts of a CDS, such as {@code GT-AG}. */
    static Stream<String> introns(Transcript transcript, Sequence contig) {
        Stream.Builder<String> introns = Stream.builder();
        for (int i = 1; i < transcript.coding().size(); i++) {
            int start = transcript.coding().get(i - 1).end();
            int end = transcript.coding().get(i).start();
            if (end - start >= ExonWindows.SHORTEST_INTRON) {
                Sequence intron = contig.subsequence(start, end);
                Sequence read = transcript.forward() ? intron : intron.reverseComplement();
                introns.add(read.letters(0, 2) + "-" + read.letters(read.length() - 2, read.length()));
            }
        }
        return introns.build();
    }
}
