package org.cistron.runner.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cistron.io.sequence.InputSummary;

/** Says what was changed in reading. */
final class InputNotices {
    private InputNotices() {}

    /**
     * Returns what is to be said, a sentence each.
     *
     * @param renamedReads how many reads had the id of an earlier one
     */
    static List<String> of(InputSummary input, long renamedReads) {
        List<String> notices = new ArrayList<>();
        if (input.ambiguousToN() > 0) {
            notices.add(count(input.ambiguousToN()) + " of " + count(input.nucleotides())
                    + " nucleotides are IUPAC codes for several (R, Y, ...) and were read as N.");
        }
        if (input.uracilToThymine() > 0) {
            notices.add(count(input.uracilToThymine()) + " of " + count(input.nucleotides())
                    + " nucleotides are U and were read as T.");
        }
        if (renamedReads > 0) {
            notices.add(count(renamedReads) + " of " + count(input.records()) + " reads "
                    + (renamedReads == 1 ? "has" : "have")
                    + " the id of an earlier read, as mates of a pair do: _2 (_3, ...) was put behind the id.");
        }
        return notices;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
