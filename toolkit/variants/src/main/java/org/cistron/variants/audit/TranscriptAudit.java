package org.cistron.variants.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;

/**
 * Holds a transcript against its contig. Nothing is corrected: a transcript is read as its annotation has it, and what speaks
 * against that is told.
 */
public final class TranscriptAudit {
    /** With fewer codons, another phase has no stop codon by mere chance. */
    private static final int ENOUGH_CODONS = 100;

    private TranscriptAudit() {}

    /**
     * Checks a transcript.
     *
     * @param contig the contig that it lies on; circular if the transcript may pass its origin
     * @return what is wrong; nothing for a transcript that is not translated and lies within the contig
     */
    public static List<AuditFinding> check(Transcript transcript, Sequence contig) {
        int length = contig.length();
        boolean within =
                contig.circular() ? transcript.end() - length <= transcript.start() : transcript.end() <= length;
        if (!within || transcript.start() >= length) {
            return List.of(AuditFinding.of(
                    AuditKind.OUTSIDE_CONTIG,
                    "ends at " + transcript.end() + ", " + contig.id() + " has " + length + " nt"));
        }
        return transcript.isCoding() ? coding(transcript, new CodingBases(transcript, contig)) : List.of();
    }

    private static List<AuditFinding> coding(Transcript transcript, CodingBases bases) {
        List<AuditFinding> findings = new ArrayList<>();
        if (bases.unknown() > 0) {
            findings.add(AuditFinding.of(AuditKind.UNKNOWN_NUCLEOTIDES, bases.unknown() + " N"));
        }
        start(transcript, bases).ifPresent(findings::add);
        if (transcript.stopKnown()) {
            end(transcript, bases).ifPresent(findings::add);
        }
        inside(transcript, bases).ifPresent(findings::add);
        return findings;
    }

    private static Optional<AuditFinding> start(Transcript transcript, CodingBases bases) {
        if (!transcript.startKnown() || bases.length() < 3) {
            return Optional.empty();
        }
        int codon = bases.codon(0);
        return codon < 0 || transcript.code().isStart(codon) || bases.residue(0) == 'M'
                ? Optional.empty()
                : Optional.of(AuditFinding.of(AuditKind.NO_START, GeneticCode.letters(codon)));
    }

    private static Optional<AuditFinding> end(Transcript transcript, CodingBases bases) {
        int left = Math.floorMod(bases.length() - transcript.phase(), 3);
        if (left != 0) {
            String rest = bases.letters(bases.length() - left);
            AuditKind kind =
                    rest.equals("T") || rest.equals("TA") ? AuditKind.STOP_BY_TAIL : AuditKind.NOT_WHOLE_CODONS;
            boolean atEnd = endsWithTranscript(transcript);
            return Optional.of(AuditFinding.of(
                    atEnd ? kind : AuditKind.NOT_WHOLE_CODONS, bases.length() + " nt, phase " + transcript.phase()));
        }
        if (bases.length() >= 3 && endsInStop(transcript, bases)) {
            return Optional.empty();
        }
        boolean behind = transcript.code().isStop(bases.codonBehind());
        String detail = behind
                ? GeneticCode.letters(bases.codonBehind())
                : "ends with " + bases.letters(Math.max(0, bases.length() - 3));
        return Optional.of(AuditFinding.of(behind ? AuditKind.STOP_BEHIND : AuditKind.NO_STOP, detail));
    }

    private static boolean endsInStop(Transcript transcript, CodingBases bases) {
        int last = bases.codon(bases.length() - 3);
        return last < 0 || transcript.code().isStop(last) || bases.residue(bases.length() - 3) == '*';
    }

    private static boolean endsWithTranscript(Transcript transcript) {
        int last = transcript.coding().size() - 1;
        return transcript.forward()
                ? transcript.coding().get(last).end() == transcript.end()
                : transcript.coding().get(0).start() == transcript.start();
    }

    private static Optional<AuditFinding> inside(Transcript transcript, CodingBases bases) {
        int first = firstStopInside(bases, transcript.phase());
        if (first < 0) {
            return Optional.empty();
        }
        int codons = (bases.length() - transcript.phase()) / 3;
        if (!transcript.startKnown() && codons >= ENOUGH_CODONS) {
            for (int phase = 0; phase < 3; phase++) {
                if (firstStopInside(bases, phase) < 0) {
                    return Optional.of(AuditFinding.of(
                            AuditKind.WRONG_PHASE, "phase " + transcript.phase() + ", open by phase " + phase));
                }
            }
        }
        String letters = GeneticCode.letters(bases.codon(first));
        int number = (first - transcript.phase()) / 3 + 1;
        return Optional.of(
                new AuditFinding(AuditKind.STOP_INSIDE, letters + ", codon " + number + " of " + codons, letters));
    }

    /** Returns the offset of the first codon but the last that always stops; -1 where there is none. */
    private static int firstStopInside(CodingBases bases, int phase) {
        for (int i = phase; i + 6 <= bases.length(); i += 3) {
            if (bases.residue(i) == '*') {
                return i;
            }
        }
        return -1;
    }
}
