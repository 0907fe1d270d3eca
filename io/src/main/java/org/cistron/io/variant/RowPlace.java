package org.cistron.io.variant;

import org.cistron.api.error.InputException;

/**
 * Where a row stands.
 *
 * @param file the file as the user named it
 * @param line its line, from 1
 */
public record RowPlace(String file, long line) {

    /** Makes the error for a fault of the row. */
    public InputException fault(String problem, String remedy) {
        return new InputException(file, line, problem, remedy);
    }
}
