package org.cistron.runner.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cistron.io.sequence.InputSummary;

/** Says what was changed in reading. */
final class InputNotices {
    private InputNotices() {}

    static List<String> of(InputSummary input) {
        List<String> notices = new ArrayList<>();
        if (input.ambiguousToN() > 0) {
            notices.add(count(input.ambiguousToN()) + " of " + count(input.nucleotides())
                    + " nucleotides are IUPAC codes for several (R, Y, ...) and were read as N.");
        }
        if (input.uracilToThymine() > 0) {
            notices.add(count(input.uracilToThymine()) + " of " + count(input.nucleotides())
                    + " nucleotides are U and were read as T.");
        }
        return notices;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
