package org.cistron.io.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.variant.Transcript;
import org.cistron.io.annotation.LineReader;

/**
 * Reads the transcripts of an annotation: GFF3 1.26, GTF 2.2 or GenBank, told by content, plain, gzip or bgzip.
 *
 * <p>What makes the whole file doubtful is refused, with the line. One transcript that can't be, in a file that is otherwise
 * sound, is left out and counted in a notice.
 */
public final class TranscriptFiles {
    private TranscriptFiles() {}

    /**
     * Reads a file.
     *
     * @param code the genetic code of coding sequences for which the file names none; where it is not given either, the
     *     standard code if any coding transcript of the file has an intron, else that of bacteria
     * @throws InputException if it is none of these formats; the line is named
     */
    public static TranscriptAnnotation read(Path file, Optional<GeneticCode> code) {
        NoticeLog notices = new NoticeLog();
        TranscriptAssembler assembler = new TranscriptAssembler(notices);
        ContigFacts contigs;
        try (LineReader lines = LineReader.open(file)) {
            contigs = switch (AnnotationFormat.of(lines)) {
                case GENBANK -> new GenBankTranscripts(lines, notices).read(assembler::add);
                case GTF -> new GtfTranscripts(lines, notices).read(assembler::add);
                case GFF3 -> new Gff3Transcripts(lines, notices).read(assembler::add);
            };
        }
        Map<String, List<Transcript>> transcripts = assembler.finish(code);
        return new TranscriptAnnotation(transcripts, contigs.lengths(), contigs.circular(), notices.notices());
    }
}
