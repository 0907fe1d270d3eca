package org.cistron.runner.cli;

import org.cistron.io.sequence.InputSummary;
import org.cistron.runner.run.RunProgress;

/** Says nothing; warnings are in {@code run.json}. */
final class QuietProgress implements RunProgress {
    @Override
    public void begin(InputSummary input) {}

    @Override
    public void contigDone(int nucleotides) {}

    @Override
    public void activity(String activity) {}

    @Override
    public void notice(String message) {}

    @Override
    public void warning(String message) {}
}
