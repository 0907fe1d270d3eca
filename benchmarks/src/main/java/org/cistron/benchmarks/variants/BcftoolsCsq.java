package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.benchmarks.program.DebianPackage;

/** {@code bcftools csq}, each record by itself ({@code --local-csq}). */
public final class BcftoolsCsq implements ConsequenceProgram {
    static final String NAME = "bcftools";

    private static final String OUTPUT = "csq.vcf";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(ComparedGenome genome) {
        DebianPackage.version(NAME);
    }

    @Override
    public Measurement run(ComparedGenome genome, Path vcf, Path folder) {
        return MeasuredCommand.of(
                        NAME,
                        "csq",
                        "--local-csq",
                        "--fasta-ref",
                        genome.fasta().toString(),
                        "--gff-annot",
                        genome.gff3().toString(),
                        "--output",
                        folder.resolve(OUTPUT).toString(),
                        vcf.toString())
                .run(folder);
    }

    @Override
    public Verdicts verdicts(ComparedGenome genome, List<DrawnVariant> variants, Path folder) {
        return new BcsqReader(Terms.read(), genome.transcripts()).read(folder.resolve(OUTPUT), variants);
    }
}
