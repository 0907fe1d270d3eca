package org.cistron.io.transcript;

import org.cistron.api.error.InputException;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.annotation.WholeNumber;

/** Reads {@code transl_table}: the number of a genetic code. */
final class CodeNumber {
    private CodeNumber() {}

    /**
     * Returns the number, 0 for an empty text.
     *
     * @throws InputException if NCBI has no such code
     */
    static int of(String text, String file, long line) {
        if (text.isEmpty()) {
            return 0;
        }
        int number = WholeNumber.parse(text, 1).orElse(0);
        if (!GeneticCode.all().containsKey(number)) {
            throw new InputException(
                    file,
                    line,
                    "found transl_table " + text + ", expected the number of a genetic code, one of "
                            + GeneticCode.all().keySet(),
                    "Correct the number.");
        }
        return number;
    }
}
