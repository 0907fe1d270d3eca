package org.cistron.benchmarks.program;

import java.nio.file.Path;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;

/** Prodigal in single mode with all its outputs: genes as GFF, proteins, nucleotides. */
public final class Prodigal implements GeneFinderProgram {

    @Override
    public String name() {
        return "prodigal";
    }

    @Override
    public String version() {
        return DebianPackage.version("prodigal");
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path folder) {
        return MeasuredCommand.of(
                        "prodigal",
                        "-q",
                        "-i",
                        fasta.toString(),
                        "-g",
                        Integer.toString(code),
                        "-f",
                        "gff",
                        "-o",
                        prediction.toString(),
                        "-a",
                        folder.resolve("genes.faa").toString(),
                        "-d",
                        folder.resolve("genes.ffn").toString())
                .run(folder);
    }
}
