package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.program.DebianPackage;

/** SnpEff with a database of its own for each genome, built from the same files as the others read. */
public final class SnpEff implements ConsequenceProgram {
    static final String NAME = "snpeff";

    private static final String JAR = "/usr/share/java/snpeff.jar";
    private static final String OUTPUT = "ann.vcf";

    private final SnpEffDatabase database;

    /** Keeps databases in the work folder. */
    public SnpEff(Places places) {
        this.database = new SnpEffDatabase(places.work("snpeff"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(ComparedGenome genome) {
        DebianPackage.version(NAME);
        if (!database.isBuilt(genome)) {
            database.layOut(genome);
            command(genome, "build", "-gff3", "-noCheckCds", "-noCheckProtein", "-noLog")
                    .run(database.folder(genome));
        }
    }

    @Override
    public Measurement run(ComparedGenome genome, Path vcf, Path folder) {
        MeasuredCommand eff = command(genome, "eff", "-noStats", "-noLog", "-noHgvs", "-noLof", "-ud", "0");
        List<String> words = new ArrayList<>(eff.words());
        words.add(vcf.toString());
        return MeasuredCommand.of(words.toArray(String[]::new))
                .to(folder.resolve(OUTPUT))
                .run(folder);
    }

    @Override
    public Verdicts verdicts(ComparedGenome genome, List<DrawnVariant> variants, Path folder) {
        return new AnnReader(Terms.read()).read(folder.resolve(OUTPUT));
    }

    private MeasuredCommand command(ComparedGenome genome, String verb, String... options) {
        List<String> words = new ArrayList<>(List.of("java", "-Xmx2g", "-jar", JAR, verb));
        words.addAll(List.of(options));
        words.addAll(
                List.of("-nodownload", "-config", database.configuration(genome).toString()));
        words.add(genome.name());
        return MeasuredCommand.of(words.toArray(String[]::new));
    }
}
