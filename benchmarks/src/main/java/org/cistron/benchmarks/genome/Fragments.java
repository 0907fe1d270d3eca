package org.cistron.benchmarks.genome;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.genes.evaluation.Fragment;
import org.cistron.genes.evaluation.FragmentCutter;

/** Cuts genomes into fragments as {@code fragments.py cut GENOME LENGTH COUNT SEED} of the shared tools does. */
public final class Fragments {
    private final Places places;

    /** Keeps them in the work folder. */
    public Fragments(Places places) {
        this.places = places;
    }

    /**
     * Writes fragments of a genome, each place once.
     *
     * @param length nucleotides of a fragment
     * @param count how many are drawn
     * @param seed the seed
     */
    public Path of(BenchmarkGenome genome, int length, int count, long seed) {
        Map<String, String> contigs = FastaFile.read(genome.fasta());
        Map<String, Integer> lengths = new LinkedHashMap<>();
        contigs.forEach((id, letters) -> lengths.put(id, letters.length()));
        Map<String, String> fragments = new LinkedHashMap<>();
        for (Fragment fragment : new FragmentCutter().cut(lengths, length, count, seed)) {
            String contig = contigs.get(fragment.region().contig());
            fragments.put(
                    fragment.name(),
                    contig.substring(
                            fragment.region().start(), fragment.region().end()));
        }
        String name = genome.name() + "_" + length + "x" + count + "_seed" + seed + ".fna";
        Path file = places.work("fragments").resolve(name);
        FastaFile.write(file, fragments);
        return file;
    }
}
