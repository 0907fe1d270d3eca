package org.cistron.benchmarks.program;

import java.nio.file.Path;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;

/** Prodigal for contigs that are too short to learn from, {@code -p meta}, with all its outputs; it chooses the code itself. */
public final class MetaProdigal implements GeneFinderProgram {

    @Override
    public String name() {
        return "prodigal -p meta";
    }

    @Override
    public String version() {
        return DebianPackage.version("prodigal");
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path folder) {
        String proteins = folder.resolve("genes.faa").toString();
        String genes = folder.resolve("genes.ffn").toString();
        return MeasuredCommand.of(
                        "prodigal",
                        "-q",
                        "-p",
                        "meta",
                        "-i",
                        fasta.toString(),
                        "-f",
                        "gff",
                        "-o",
                        prediction.toString(),
                        "-a",
                        proteins,
                        "-d",
                        genes)
                .run(folder);
    }
}
