package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.TranscriptPlace;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.VariantTable;
import org.cistron.io.vcf.VcfRecord;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.report.variant.FoundVariant;

/**
 * An allele of a VCF for reports.
 *
 * @param readings the allele on each transcript, the most severe first
 * @param judgements what is said of each
 * @param cases makes cases of the contig's variants
 */
record FoundAllele(List<Reading> readings, List<Judgement> judgements, ContigCases cases) implements FoundVariant {

    @Override
    public Optional<Variant> variant() {
        return Optional.of(site().variant());
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private Row row(int number) {
        Consequence consequence = readings.get(number).consequence();
        boolean touches = consequence.place().map(TranscriptPlace::distance).orElse(1) == 0;
        return new Row(
                touches ? consequence.transcript().map(VariantTable::gene).orElse("") : "",
                site().variant().contig(),
                consequence.terms().get(0),
                consequence.impact(),
                judgements.get(number));
    }

    @Override
    public boolean carried() {
        return !saysWhatSamplesCarry()
                || IntStream.range(0, site().line().samples()).anyMatch(this::isCarriedBy);
    }

    private OptionalInt carriers() {
        return saysWhatSamplesCarry()
                ? OptionalInt.of((int) IntStream.range(0, site().line().samples())
                        .filter(this::isCarriedBy)
                        .count())
                : OptionalInt.empty();
    }

    /** A record whose format has no genotypes says of no sample what it carries. */
    private boolean saysWhatSamplesCarry() {
        VcfRecord line = site().line();
        return line.samples() > 0 && line.format().contains("GT");
    }

    @Override
    public ReportedVariant described(int row) {
        Reading reading = readings.get(row);
        Judgement judgement = judgements.get(row);
        return new ReportedVariant(
                site().shortName(),
                cases.of(reading.variant(), reading.consequence()),
                reading.consequence().impact(),
                reading.consequence().transcript(),
                readings.size() - 1,
                carriers(),
                reading.others(),
                judgement.probability(),
                judgement.verdict(),
                judgement.answers(),
                judgement.evidence(),
                Optional.empty());
    }

    private Site site() {
        return readings.get(0).site();
    }

    private boolean isCarriedBy(int sample) {
        return site().line()
                .genotype(sample)
                .filter(genotype -> IntStream.range(0, genotype.ploidy())
                        .anyMatch(index -> genotype.allele(index) == site().allele()))
                .isPresent();
    }
}
