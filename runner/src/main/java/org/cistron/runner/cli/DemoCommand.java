package org.cistron.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.reference.ShippedData;
import org.cistron.runner.run.AnnotateOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cistron demo}: annotates the genome that ships with Cistron. */
@Command(
        name = "demo",
        description = "Annotate a small real genome that ships with Cistron: bacteriophage lambda.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {
    private static final String GENOME = "demo/lambda.fna.gz";
    private static final String NAME = "lambda";
    private static final String REPORT = "report.html";

    private final AnnotateJobs jobs;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "cistron-demo",
            description = "Where the outputs go (default: cistron-demo).")
    private Path output;

    DemoCommand(AnnotateJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("cistron-demo-");
        Path genome = folder.resolve(NAME + ".fna.gz");
        try (InputStream shipped = ShippedData.ofThisInstallation().open(GENOME)) {
            Files.copy(shipped, genome, StandardCopyOption.REPLACE_EXISTING);
            int code = jobs.run(
                    new AnnotateJobs.Job(
                            SequenceInput.ofFile(genome),
                            NAME,
                            output,
                            runOptions.force(),
                            runOptions.threads(),
                            runOptions.device(),
                            runOptions.quiet()),
                    pluginOptions.load(),
                    AnnotateOptions.defaults());
            tell();
            return code;
        } finally {
            delete(genome);
            delete(folder);
        }
    }

    private void tell() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Bacteriophage lambda (NC_001416.1) is annotated. The results:");
        if (Files.exists(output.resolve(REPORT))) {
            out.printf("  %s  all of it in pictures: open it in a browser%n", output.resolve(REPORT));
        }
        line(out, ".tsv", "the genes as a table");
        line(out, ".gff3", "for genome browsers and other tools");
        line(out, ".gbk", "GenBank, with the sequence");
        line(out, ".faa", "proteins");
        line(out, ".ffn", "the genes' nucleotides");
        out.printf("  %s  versions, parameters, checksums%n", output.resolve("run.json"));
        out.println("Your own: cistron annotate genome.fna.gz -o out");
        out.flush();
    }

    private void line(PrintWriter out, String suffix, String what) {
        out.printf("  %s  %s%n", output.resolve(NAME + suffix), what);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
