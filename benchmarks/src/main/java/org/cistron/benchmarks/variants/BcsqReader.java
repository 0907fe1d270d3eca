package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads the field {@code BCSQ} of {@code bcftools csq}: {@code consequence|gene|transcript|biotype|...}.
 *
 * <p>Consequences {@code intron} and {@code non_coding} are told without a transcript, once for all that hold the variant;
 * and only where nothing else is told of the variant. So where something else is, the program has left untold what the
 * variant does to transcripts that are not translated, and to those whose introns it lies in.
 */
final class BcsqReader {
    private static final String FIELD = "BCSQ";
    private static final int TRANSCRIPT = 2;

    /** How far from an exon something else than {@code intron} is told. */
    private static final int SPLICE_REGION = 8;

    private final Terms terms;
    private final TranscriptModels transcripts;

    BcsqReader(Terms terms, TranscriptModels transcripts) {
        this.terms = terms;
        this.transcripts = transcripts;
    }

    Verdicts read(Path vcf, List<DrawnVariant> variants) {
        Map<String, DrawnVariant> byKey = new HashMap<>();
        variants.forEach(variant -> byKey.put(variant.key(), variant));
        Verdicts verdicts = new Verdicts();
        VcfLines.read(vcf, FIELD, (key, field) -> tell(verdicts, byKey.get(key), field.orElse("")));
        return verdicts;
    }

    private void tell(Verdicts verdicts, DrawnVariant variant, String field) {
        NavigableSet<ComparedTerm> ofAll = new TreeSet<>();
        for (String entry : field.split(",", -1)) {
            String[] parts = entry.split("\\|", -1);
            boolean elsewhere = entry.isEmpty() || entry.startsWith("@");
            if (!elsewhere) {
                NavigableSet<ComparedTerm> told = terms.of(BcftoolsCsq.NAME, words(parts[0]));
                if (parts[TRANSCRIPT].isEmpty()) {
                    ofAll.addAll(told);
                } else {
                    verdicts.tell(variant.key(), parts[TRANSCRIPT], told);
                }
            }
        }
        for (TranscriptModel transcript : transcripts.holding(variant.change())) {
            spread(verdicts, variant, transcript, ofAll, !field.isEmpty());
        }
    }

    /** Drops the mark of a change that lies after a stop codon gained by another variant. */
    private static String words(String consequence) {
        return consequence.startsWith("*") ? consequence.substring(1) : consequence;
    }

    /** Only where it says something else can something be hidden; where it is silent, silence is what it says. */
    private void spread(
            Verdicts verdicts,
            DrawnVariant variant,
            TranscriptModel transcript,
            NavigableSet<ComparedTerm> ofAll,
            boolean saysSomething) {
        ComparedTerm term = terms.of(BcftoolsCsq.NAME, transcript.translated() ? "intron" : "non_coding")
                .first();
        if (ofAll.contains(term)) {
            verdicts.tell(variant.key(), transcript.id(), new TreeSet<>(List.of(term)));
        } else if (saysSomething
                && (!transcript.translated() || transcript.isFarFromExons(variant.change(), SPLICE_REGION))) {
            verdicts.leaveUntold(variant.key(), transcript.id());
        }
    }
}
