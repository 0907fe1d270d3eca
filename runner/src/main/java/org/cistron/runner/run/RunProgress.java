package org.cistron.runner.run;

import org.cistron.api.host.Progress;
import org.cistron.io.sequence.InputSummary;

/** Where a run says how far it is. */
public interface RunProgress extends Progress {

    /** Says that an input was checked and its contigs come next. */
    void begin(InputSummary input);

    /** Says what the run has settled for the user, one sentence; nothing that needs mending. */
    void notice(String message);

    /** Says that one more contig is done. */
    void contigDone(int nucleotides);
}
