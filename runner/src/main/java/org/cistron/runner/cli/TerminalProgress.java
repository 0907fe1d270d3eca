package org.cistron.runner.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.cistron.io.sequence.InputSummary;
import org.cistron.runner.run.RunProgress;

/** Keeps one line of a terminal up to date: contigs, megabases, speed, time left. Safe for many threads. */
final class TerminalProgress implements RunProgress {
    private static final String CLEAR = "\r\u001b[K";
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final PrintStream to;
    private long totalNucleotides;
    private int totalContigs;
    private long nucleotides;
    private int contigs;
    private String activity = "";
    private long begun = System.nanoTime();
    private long shown;

    TerminalProgress(PrintStream to) {
        this.to = to;
    }

    @Override
    public synchronized void begin(InputSummary input) {
        totalNucleotides = input.nucleotides();
        totalContigs = input.records();
        begun = System.nanoTime();
    }

    @Override
    public synchronized void contigDone(int length) {
        nucleotides += length;
        contigs++;
        show(contigs == totalContigs);
        if (contigs == totalContigs) {
            to.print(CLEAR);
            to.flush();
        }
    }

    @Override
    public synchronized void activity(String what) {
        activity = what;
        show(true);
    }

    @Override
    public void notice(String message) {
        warning(message);
    }

    @Override
    public synchronized void warning(String message) {
        to.print(CLEAR);
        to.println("cistron: " + message);
    }

    private void show(boolean now) {
        long time = System.nanoTime();
        if (!now && time - shown < PAUSE_NANOSECONDS) {
            return;
        }
        shown = time;
        to.print(CLEAR + line((time - begun) / 1e9));
        to.flush();
    }

    private String line(double seconds) {
        if (nucleotides == 0 || seconds <= 0) {
            return activity;
        }
        double speed = nucleotides / 1e6 / seconds;
        double left = (totalNucleotides - nucleotides) / 1e6 / speed;
        return String.format(
                Locale.ROOT,
                "%s: %,d of %,d contigs, %.1f of %.1f Mb, %.2f Mb/s, %.0f s left",
                activity,
                contigs,
                totalContigs,
                nucleotides / 1e6,
                totalNucleotides / 1e6,
                speed,
                left);
    }
}
