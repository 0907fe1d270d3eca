package org.cistron.runner.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cistron.io.sequence.InputSummary;

/** Hands on what a run says, each warning once, and keeps the warnings for {@code run.json}. */
public final class RunLog implements RunProgress {
    private final RunProgress to;
    private final SortedSet<String> warnings = Collections.synchronizedSortedSet(new TreeSet<>());

    /** Makes a log that hands on. */
    public RunLog(RunProgress to) {
        this.to = to;
    }

    @Override
    public void begin(InputSummary input) {
        to.begin(input);
    }

    @Override
    public void contigDone(int nucleotides) {
        to.contigDone(nucleotides);
    }

    @Override
    public void activity(String activity) {
        to.activity(activity);
    }

    @Override
    public void notice(String message) {
        to.notice(message);
    }

    @Override
    public void warning(String message) {
        if (warnings.add(message)) {
            to.warning(message);
        }
    }

    /** Returns all warnings so far, sorted, so that threads do not change their order. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
