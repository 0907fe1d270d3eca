package org.cistron.variants.consequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.variants.allele.Allele;
import org.cistron.variants.ontology.ConsequenceTerm;
import org.cistron.variants.transcript.PreparedTranscript;
import org.cistron.variants.transcript.TranscriptIndex;

/** A contig with its transcripts, ready to tell consequences. Transcripts are prepared when they are first met. */
public final class PreparedContig implements ContigConsequences {
    private static final Comparator<Consequence> BY_SEVERITY = Comparator.comparing(PreparedContig::worst);

    private final Sequence contig;
    private final List<Transcript> transcripts;
    private final int flank;
    private final TranscriptIndex index;
    private final AtomicReferenceArray<PreparedTranscript> prepared;

    /**
     * Prepares a contig.
     *
     * @param transcripts all that lie on it
     * @param flank how far from a transcript a variant still counts as lying near it, in nucleotides
     */
    public PreparedContig(Sequence contig, List<Transcript> transcripts, int flank) {
        this.contig = contig;
        this.transcripts = List.copyOf(transcripts);
        this.flank = flank;
        this.index = new TranscriptIndex(transcripts, contig.length(), contig.circular());
        this.prepared = new AtomicReferenceArray<>(transcripts.size());
    }

    @Override
    public List<Consequence> of(Variant variant) {
        Allele told = Allele.of(contig, variant);
        Allele leftmost = told.leftmost();
        Allele rightmost = told.rightmost();
        List<Consequence> consequences = new ArrayList<>();
        for (TranscriptIndex.Found found : index.near(leftmost.start(), rightmost.end(), flank)) {
            consequences.add(TranscriptConsequence.of(
                    leftmost.countedFrom(found.origin()),
                    rightmost.countedFrom(found.origin()),
                    prepared(found.number())));
        }
        if (consequences.isEmpty()) {
            return List.of(intergenic());
        }
        if (consequences.size() > 1) {
            consequences.sort(BY_SEVERITY);
        }
        return consequences;
    }

    private PreparedTranscript prepared(int number) {
        PreparedTranscript ready = prepared.get(number);
        if (ready == null) {
            ready = new PreparedTranscript(transcripts.get(number), contig);
            prepared.set(number, ready);
        }
        return ready;
    }

    private static Consequence intergenic() {
        ConsequenceTerm term = ConsequenceTerm.INTERGENIC_VARIANT;
        return new Consequence(
                Optional.empty(),
                List.of(term.word()),
                term.impact().name(),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static ConsequenceTerm worst(Consequence consequence) {
        return ConsequenceTerm.of(consequence.terms().get(0));
    }
}
