package org.cistron.hmm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.host.Compute;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.coding.CodingCounts;
import org.cistron.genes.start.StartModel;

/**
 * Learns {@link UniversalModels} from annotated genomes: for each G+C content, the genomes count by how near theirs lies (a
 * Gaussian kernel), each worth the same whatever its length.
 */
final class UniversalTraining {
    private static final double KERNEL_WIDTH = 0.04;
    private static final double LEAST_WEIGHT = 1e-6;
    private static final double CODING_NUCLEOTIDES = 1e6;
    private static final int STARTS = 4_000;
    private static final int SHORTEST_GENE = 150;

    /** One genome's lesson; starts are kept by gene so that they can be thinned out. */
    private record Pupil(double content, CodingCounts counts, List<StartLesson> genes) {}

    private final Compute compute;

    UniversalTraining(Compute compute) {
        this.compute = compute;
    }

    /**
     * Learns.
     *
     * @throws InputException if a genome has no complete gene to learn from
     */
    Map<String, byte[]> train(List<AnnotatedGenome> genomes) {
        List<Pupil> pupils = compute.all(genomes.stream()
                .<Callable<Pupil>>map(genome -> () -> pupil(genome))
                .toList());
        List<byte[]> models = compute.all(IntStream.range(0, UniversalModels.COUNT)
                .<Callable<byte[]>>mapToObj(i -> () -> model(pupils, UniversalModels.LOWEST + i * UniversalModels.STEP))
                .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            for (byte[] model : models) {
                packed.write(model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(UniversalModels.FILE, bytes.toByteArray());
    }

    private static byte[] model(List<Pupil> pupils, double content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        double[] weights = weights(pupils, content);
        counts(pupils, weights).write(data);
        start(pupils, weights).write(data);
        return bytes.toByteArray();
    }

    private static Pupil pupil(AnnotatedGenome annotated) {
        GeneticCode code = annotated.genome().geneticCode();
        Map<String, Sequence> contigs = new HashMap<>();
        Lesson all = new Lesson(code);
        try (Stream<Sequence> stream = annotated.genome().contigs()) {
            stream.forEach(contig -> {
                contigs.put(contig.id(), contig);
                all.addBackground(contig);
            });
        }
        List<StartLesson> genes = new ArrayList<>();
        for (AnnotatedCds cds : annotated.annotation().codingSequences()) {
            Sequence contig = contigs.get(cds.contig());
            if (contig != null && teaches(cds, contig)) {
                CodingRegion region = CodingRegion.complete(cds.start(), cds.end(), cds.strand());
                all.addCoding(contig, region);
                StartLesson start = new StartLesson(code);
                start.addGene(contig, region);
                genes.add(start);
            }
        }
        if (genes.isEmpty()) {
            throw new InputException(
                    annotated.genome().name(),
                    "found no complete CDS of " + SHORTEST_GENE + " nt or more, expected an annotated genome",
                    "Leave it out by --exclude.");
        }
        return new Pupil(UniversalModels.content(contigs.values()), all.counts(), genes);
    }

    private static boolean teaches(AnnotatedCds cds, Sequence contig) {
        int length = cds.end() - cds.start();
        return cds.complete()
                && !cds.pseudo()
                && cds.parts().size() == 1
                && length >= SHORTEST_GENE
                && length % 3 == 0
                && cds.end() <= contig.length();
    }

    private static double[] weights(List<Pupil> pupils, double content) {
        double[] weights = new double[pupils.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = (pupils.get(i).content() - content) / KERNEL_WIDTH;
            weights[i] = Math.exp(-0.5 * distance * distance) + LEAST_WEIGHT;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static CodingCounts counts(List<Pupil> pupils, double[] weights) {
        CodingCounts counts = new CodingCounts();
        for (int i = 0; i < weights.length; i++) {
            CodingCounts own = pupils.get(i).counts();
            counts.add(own, CODING_NUCLEOTIDES * weights[i] / own.codingNucleotides());
        }
        return counts;
    }

    private static StartModel start(List<Pupil> pupils, double[] weights) {
        StartLesson starts = new StartLesson(GeneticCode.byNumber(11));
        for (int i = 0; i < weights.length; i++) {
            List<StartLesson> genes = pupils.get(i).genes();
            int wanted = (int) Math.min(genes.size(), STARTS * weights[i]);
            for (int k = 0; k < wanted; k++) {
                starts.add(genes.get((int) ((long) k * genes.size() / wanted)));
            }
        }
        return starts.learn();
    }
}
