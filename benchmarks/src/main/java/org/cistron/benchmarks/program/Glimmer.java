package org.cistron.benchmarks.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;

/** Glimmer 3 as its manual has it for a single genome: long open reading frames train the model. */
public final class Glimmer implements GeneFinderProgram {
    private static final Path PROGRAMS = Path.of("/usr/lib/tigr-glimmer");

    @Override
    public String name() {
        return "glimmer";
    }

    @Override
    public String version() {
        return DebianPackage.version("tigr-glimmer");
    }

    @Override
    public Measurement run(Path fasta, int code, Path prediction, Path folder) {
        String sequence = fasta.toString();
        String orfs = folder.resolve("long-orfs").toString();
        Path training = folder.resolve("training.fna");
        String model = folder.resolve("icm").toString();
        List<String> table = List.of("-z", Integer.toString(code));
        Measurement taken = command("long-orfs", table, "-n", "-t", "1.15", sequence, orfs)
                .run(folder)
                .then(command("extract", List.of(), "-t", sequence, orfs)
                        .to(training)
                        .run(folder))
                .then(command("build-icm", List.of(), "-r", model)
                        .from(training)
                        .run(folder))
                .then(command(
                                "glimmer3",
                                table,
                                "-o50",
                                "-g110",
                                "-t30",
                                "-l",
                                sequence,
                                model,
                                folder.resolve("genes").toString())
                        .run(folder));
        GlimmerPredictions.toGff3(folder.resolve("genes.predict"), prediction);
        return taken;
    }

    private static MeasuredCommand command(String program, List<String> table, String... arguments) {
        List<String> words = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
        words.addAll(table);
        Collections.addAll(words, arguments);
        return new MeasuredCommand(words, Optional.empty(), Optional.empty());
    }
}
