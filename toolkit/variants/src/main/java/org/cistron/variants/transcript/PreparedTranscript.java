package org.cistron.variants.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.variants.coding.SplicedSequence;

/** A transcript with its sequence: spliced, and what of it is translated. */
public final class PreparedTranscript {
    /** What is shorter has no room for both splice sites: there the ribosome slips. */
    private static final int SHORTEST_INTRON = 4;

    private final Transcript transcript;
    private final Sequence contig;
    private final SplicedSequence messenger;
    private final List<Window> gaps;
    private final List<Window> introns;
    private final Optional<CodingFrame> coding;
    private final int firstTranslated;
    private final int lastTranslated;

    /** Prepares a transcript of a contig. */
    public PreparedTranscript(Transcript transcript, Sequence contig) {
        this.transcript = transcript;
        this.contig = contig;
        this.messenger = new SplicedSequence(contig, transcript.exons(), transcript.forward());
        this.gaps = gaps(transcript.exons());
        this.introns =
                gaps.stream().filter(gap -> gap.length() >= SHORTEST_INTRON).toList();
        this.coding = transcript.isCoding()
                ? Optional.of(new CodingFrame(
                        transcript,
                        new SplicedSequence(contig, transcript.coding(), transcript.forward()),
                        contig.length(),
                        this::behind))
                : Optional.empty();
        this.firstTranslated = coding.isPresent() ? messenger.offset(forward() ? codingStart() : codingEnd() - 1) : 0;
        this.lastTranslated = coding.isPresent() ? messenger.offset(forward() ? codingEnd() - 1 : codingStart()) : 0;
    }

    /** Returns the transcript. */
    public Transcript transcript() {
        return transcript;
    }

    /** Returns its contig. */
    public Sequence contig() {
        return contig;
    }

    /** Returns whether it is read along the forward strand. */
    public boolean forward() {
        return transcript.forward();
    }

    /** Returns the exons, spliced. */
    public SplicedSequence messenger() {
        return messenger;
    }

    /** Returns what lies between the exons, by contig position. */
    public List<Window> gaps() {
        return gaps;
    }

    /** Returns the introns by contig position; gaps too short to be spliced are none. */
    public List<Window> introns() {
        return introns;
    }

    /** Returns what is translated. */
    public Optional<CodingFrame> coding() {
        return coding;
    }

    /** Returns the first position that is translated, by contig position. */
    public int codingStart() {
        return transcript.coding().get(0).start();
    }

    /** Returns the position after the last that is translated, by contig position. */
    public int codingEnd() {
        return transcript.coding().get(transcript.coding().size() - 1).end();
    }

    /** Returns the first offset of the messenger that is translated. */
    public int codingOffset() {
        return firstTranslated;
    }

    /** Returns the last offset of the messenger that is translated. */
    public int lastCodingOffset() {
        return lastTranslated;
    }

    /**
     * Returns the nucleotides behind what is translated, in reading direction: the rest of the messenger, or, where the
     * annotation ends with the stop codon, of the contig.
     */
    private byte[] behind(int most) {
        int last = lastTranslated + 1;
        return last < messenger.length()
                ? messenger.bases(last, Math.min(messenger.length(), last + most))
                : contigBehind(most);
    }

    private byte[] contigBehind(int most) {
        int from = forward() ? transcript.end() : transcript.start() - 1;
        int room = contig.circular() ? most : forward() ? contig.length() - from : from + 1;
        byte[] bases = new byte[Math.max(0, Math.min(most, room))];
        for (int i = 0; i < bases.length; i++) {
            byte base = contig.base(Math.floorMod(forward() ? from + i : from - i, contig.length()));
            bases[i] = forward() ? base : Sequence.complement(base);
        }
        return bases;
    }

    private static List<Window> gaps(List<Window> exons) {
        List<Window> gaps = new ArrayList<>();
        for (int i = 1; i < exons.size(); i++) {
            int left = exons.get(i - 1).end();
            int right = exons.get(i).start();
            if (right > left) {
                gaps.add(new Window(left, right));
            }
        }
        return List.copyOf(gaps);
    }
}
