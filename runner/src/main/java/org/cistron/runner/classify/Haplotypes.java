package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cistron.io.vcf.Genotype;

/** Which alleles of neighbouring records lie on one chromosome, in any sample. */
final class Haplotypes {
    private static final String WHOLE_CONTIG = "";

    private final List<List<Site>> records;
    private final Set<List<Site>> found = new LinkedHashSet<>();

    private Haplotypes(List<List<Site>> records) {
        this.records = records;
    }

    /**
     * Returns the alleles of each chromosome that has any, each set once. An allele of which it is not known on which chromosome
     * it lies stands alone.
     *
     * @param records neighbouring records, each with its alleles
     */
    static Set<List<Site>> of(List<List<Site>> records) {
        Haplotypes haplotypes = new Haplotypes(records);
        int samples = records.get(0).get(0).line().samples();
        IntStream.range(0, samples).forEach(haplotypes::add);
        return haplotypes.found;
    }

    private void add(int sample) {
        List<Optional<Genotype>> genotypes = records.stream()
                .map(sites -> sites.get(0).line().genotype(sample))
                .toList();
        Set<String> sets = new TreeSet<>();
        int ploidy = 0;
        for (int i = 0; i < genotypes.size(); i++) {
            if (genotypes.get(i).isPresent()) {
                Genotype genotype = genotypes.get(i).get();
                ploidy = Math.max(ploidy, genotype.ploidy());
                if (genotype.phased() || sameOnAll(genotype)) {
                    sets.add(phaseSet(genotype));
                } else {
                    addAlone(records.get(i), genotype);
                }
            }
        }
        for (String set : sets) {
            for (int chromosome = 0; chromosome < ploidy; chromosome++) {
                add(genotypes, set, chromosome);
            }
        }
    }

    private void add(List<Optional<Genotype>> genotypes, String set, int chromosome) {
        List<Site> alleles = new ArrayList<>();
        for (int i = 0; i < genotypes.size(); i++) {
            int record = i;
            genotypes
                    .get(i)
                    .filter(genotype -> isOn(genotype, set, chromosome))
                    .ifPresent(genotype -> records.get(record).stream()
                            .filter(site -> site.allele() == genotype.allele(chromosome))
                            .forEach(alleles::add));
        }
        if (!alleles.isEmpty()) {
            found.add(alleles);
        }
    }

    private void addAlone(List<Site> sites, Genotype genotype) {
        for (int i = 0; i < genotype.ploidy(); i++) {
            int allele = genotype.allele(i);
            sites.stream().filter(site -> site.allele() == allele).map(List::of).forEach(found::add);
        }
    }

    private static boolean isOn(Genotype genotype, String set, int chromosome) {
        return chromosome < genotype.ploidy()
                && (sameOnAll(genotype)
                        || (genotype.phased() && phaseSet(genotype).equals(set)));
    }

    private static String phaseSet(Genotype genotype) {
        return genotype.phased() ? genotype.phaseSet().orElse(WHOLE_CONTIG) : WHOLE_CONTIG;
    }

    private static boolean sameOnAll(Genotype genotype) {
        return IntStream.range(1, genotype.ploidy()).allMatch(i -> genotype.allele(i) == genotype.allele(0));
    }
}
