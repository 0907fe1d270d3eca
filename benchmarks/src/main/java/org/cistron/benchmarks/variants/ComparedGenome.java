package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.Map;
import org.cistron.benchmarks.genome.FastaFile;

/**
 * A genome whose annotation programs read alike.
 *
 * @param name its name
 * @param fasta all its contigs, plain FASTA, upper-case
 * @param gff3 its annotation in Ensembl's form, plain
 * @param written what the annotation has
 */
public record ComparedGenome(String name, Path fasta, Path gff3, EnsemblForm.Written written) {

    /** Returns the contigs that variants are drawn on: those of the nucleus. */
    public Map<String, String> nuclear() {
        Map<String, String> contigs = FastaFile.read(fasta);
        contigs.keySet().removeAll(Organelles.codes().keySet());
        return contigs;
    }

    /** Returns the annotation's transcripts. */
    public TranscriptModels transcripts() {
        return TranscriptModels.read(gff3);
    }
}
