package org.cistron.io.vcf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;

/** Does with faults what the user wants done: ends the run at the first, or counts them. */
final class FaultLog {
    private final String file;
    private final MalformedLines policy;
    private final Map<FaultKind, FaultCount> counts = new EnumMap<>(FaultKind.class);

    FaultLog(String file, MalformedLines policy) {
        this.file = file;
        this.policy = policy;
    }

    /**
     * Takes note of a fault.
     *
     * @throws InputException if faults are refused
     */
    void take(LineFault fault, long line) {
        if (policy == MalformedLines.REFUSE) {
            throw refusal(fault, line);
        }
        counts.merge(
                fault.kind(),
                new FaultCount(fault.kind(), 1, line, fault.problem()),
                (known, added) ->
                        new FaultCount(known.kind(), known.lines() + 1, known.firstLine(), known.firstProblem()));
    }

    /** Makes the error for a fault that no policy lets pass. */
    InputException refusal(LineFault fault, long line) {
        return new InputException(file, line, fault.problem(), fault.remedy());
    }

    /** Returns what was counted, in the order of the kinds. */
    List<FaultCount> counts() {
        return List.copyOf(counts.values());
    }
}
