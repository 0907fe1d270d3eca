package org.cistron.variant.hmm;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.OrientedAllele;

/**
 * What is learned of sequence without any answer.
 *
 * @param proteins what follows what in proteins
 * @param nucleotides what follows what in DNA around variants, in reading direction
 * @param donors starts of introns
 * @param acceptors ends of introns
 */
record SequenceModels(MarkovChain proteins, MarkovChain nucleotides, SpliceSite donors, SpliceSite acceptors) {
    static final String RESIDUES = "ACDEFGHIKLMNPQRSTVWY";
    static final int PROTEIN_ORDER = 2;
    static final int NUCLEOTIDE_ORDER = 4;

    /**
     * Learns from proteins and from what is around variants.
     *
     * @param proteins proteins; those of the cases if there are none
     */
    static SequenceModels learn(List<String> proteins, List<VariantCase> cases) {
        List<String> contexts = cases.stream()
                .flatMap(subject -> OrientedAllele.of(subject).stream())
                .map(OrientedAllele::sequence)
                .toList();
        return new SequenceModels(
                MarkovChain.learn(RESIDUES, PROTEIN_ORDER, proteins.isEmpty() ? proteins(cases) : proteins),
                MarkovChain.learn(SpliceSite.BASES, NUCLEOTIDE_ORDER, contexts),
                SpliceSite.learn(true, sites(true, cases)),
                SpliceSite.learn(false, sites(false, cases)));
    }

    private static Set<String> proteins(List<VariantCase> cases) {
        Set<String> proteins = new LinkedHashSet<>();
        cases.forEach(subject -> subject.protein().ifPresent(protein -> proteins.add(protein.residues())));
        return proteins;
    }

    private static Collection<String> sites(boolean donor, List<VariantCase> cases) {
        return cases.stream().flatMap(subject -> site(donor, subject).stream()).toList();
    }

    private static Optional<String> site(boolean donor, VariantCase subject) {
        return SplicePlace.of(subject.nucleotideName())
                .flatMap(place -> OrientedAllele.of(subject).flatMap(allele -> SpliceSite.site(donor, allele, place)));
    }
}
