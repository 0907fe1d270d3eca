package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;

/**
 * Scores calls on fragments, named as {@link Fragment} says, against the annotation of the whole genome.
 *
 * <p>The truth is the parts, of at least 60 nt, of annotated CDS that lie on a fragment. A call is right where a part of
 * the same strand and frame covers at least half of it and it covers at least half of the part. Pseudo parts are not
 * truth, and a call that lies on one is not wrong.
 */
public final class FragmentScorer {
    private static final int LEAST_PART = 60;

    /**
     * Scores a prediction.
     *
     * @param truth the annotation of the whole genome
     * @param prediction calls on the fragments; fragments without calls count where it gives their length
     * @throws UsageException if the prediction's contigs are not fragments of the truth's
     */
    public FragmentScore score(Annotation truth, Annotation prediction) {
        Map<String, List<CodingPart>> parts = partsByContig(truth);
        Map<String, List<AnnotatedCds>> calls = callsByFragment(prediction);
        Map<String, Fragment> fragments = fragments(prediction, calls);
        checkContigs(truth, fragments);
        return fragments.entrySet().stream()
                .map(entry -> score(
                        entry.getValue(),
                        parts.getOrDefault(entry.getValue().region().contig(), List.of()),
                        calls.getOrDefault(entry.getKey(), List.of())))
                .reduce(new FragmentScore(0, 0, 0, 0, 0), FragmentScore::plus);
    }

    private static FragmentScore score(Fragment fragment, List<CodingPart> ofContig, List<AnnotatedCds> calls) {
        List<CodingPart> parts = ofContig.stream()
                .map(part -> part.within(fragment.region()))
                .filter(part -> part.length() >= LEAST_PART)
                .toList();
        Set<Integer> hit = new HashSet<>();
        int called = 0;
        int right = 0;
        for (AnnotatedCds cds : calls) {
            for (CodingPart call : CodingPart.of(cds, fragment.region().start())) {
                List<Integer> agreeing = agreeing(parts, call);
                hit.addAll(agreeing);
                right += agreeing.isEmpty() ? 0 : 1;
                called += agreeing.isEmpty() && touchesPseudo(parts, call) ? 0 : 1;
            }
        }
        int truth = (int) parts.stream().filter(part -> !part.pseudo()).count();
        int found =
                (int) hit.stream().filter(index -> !parts.get(index).pseudo()).count();
        return new FragmentScore(1, truth, found, called, right);
    }

    private static List<Integer> agreeing(List<CodingPart> parts, CodingPart call) {
        List<Integer> agreeing = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).agreesWith(call)) {
                agreeing.add(i);
            }
        }
        return agreeing;
    }

    private static boolean touchesPseudo(List<CodingPart> parts, CodingPart call) {
        return parts.stream().anyMatch(part -> part.pseudo() && part.shared(call) > 0);
    }

    private static Map<String, List<CodingPart>> partsByContig(Annotation truth) {
        Map<String, List<CodingPart>> parts = new HashMap<>();
        for (AnnotatedCds cds : truth.codingSequences()) {
            parts.computeIfAbsent(cds.contig(), name -> new ArrayList<>()).addAll(CodingPart.of(cds, 0));
        }
        return parts;
    }

    private static Map<String, List<AnnotatedCds>> callsByFragment(Annotation prediction) {
        Map<String, List<AnnotatedCds>> calls = new HashMap<>();
        for (AnnotatedCds cds : prediction.codingSequences()) {
            calls.computeIfAbsent(cds.contig(), name -> new ArrayList<>()).add(cds);
        }
        return calls;
    }

    private static Map<String, Fragment> fragments(Annotation prediction, Map<String, List<AnnotatedCds>> calls) {
        Set<String> names = new TreeSet<>(prediction.contigLengths().keySet());
        names.addAll(calls.keySet());
        Map<String, Fragment> fragments = new HashMap<>();
        for (String name : names) {
            Fragment fragment = Fragment.parse(name)
                    .orElseThrow(
                            () -> new UsageException(
                                    "found contig " + name + " in the prediction, expected the name"
                                            + " of a fragment, CONTIG_START_END. Without --fragments whole genomes are scored."));
            fragments.put(name, fragment);
        }
        return fragments;
    }

    private static void checkContigs(Annotation truth, Map<String, Fragment> fragments) {
        Set<String> contigs = new TreeSet<>(truth.contigLengths().keySet());
        truth.codingSequences().forEach(cds -> contigs.add(cds.contig()));
        boolean anyShared = fragments.values().stream()
                .anyMatch(fragment -> contigs.contains(fragment.region().contig()));
        if (!fragments.isEmpty() && !anyShared) {
            throw new UsageException("found no fragment of a contig of the truth, such as "
                    + fragments.keySet().stream().sorted().findFirst().orElseThrow()
                    + ". Give the annotation of the genome that the fragments were cut from.");
        }
    }
}
