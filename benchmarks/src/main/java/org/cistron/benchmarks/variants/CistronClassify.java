package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.program.Launcher;

/** {@code cistron classify} by its launcher, with all its outputs. */
public final class CistronClassify implements ConsequenceProgram {
    static final String NAME = "cistron";

    private static final String OUTPUT = "cistron";

    private final Launcher launcher;
    private final int threads;
    private final List<String> more;

    /**
     * Prepares it.
     *
     * @param launcher the launcher
     * @param threads how many threads it may use
     * @param more further options of {@code classify}
     */
    public CistronClassify(Launcher launcher, int threads, List<String> more) {
        this.launcher = launcher;
        this.threads = threads;
        this.more = List.copyOf(more);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measurement run(ComparedGenome genome, Path vcf, Path folder) {
        List<String> words = new ArrayList<>(List.of("classify", vcf.toString()));
        words.addAll(List.of("--reference", genome.fasta().toString()));
        words.addAll(List.of("--annotation", genome.gff3().toString()));
        words.addAll(List.of("-o", folder.resolve(OUTPUT).toString(), "--threads", Integer.toString(threads)));
        words.addAll(more);
        return new MeasuredCommand(launcher.words(words), Optional.empty(), Optional.empty()).run(folder);
    }

    @Override
    public Verdicts verdicts(ComparedGenome genome, List<DrawnVariant> variants, Path folder) {
        return new VariantTableReader(Terms.read()).read(folder.resolve(OUTPUT).resolve("variants.tsv"));
    }
}
