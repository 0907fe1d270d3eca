package org.cistron.api.error;

import java.util.OptionalLong;

/** Input that is not what it should be: exit code 2. The message has the form {@code file:line: found X, expected Y. Remedy.} */
public final class InputException extends CistronException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;

    /**
     * A fault of a whole file.
     *
     * @param file the file as the user named it
     * @param problem what was found and what was expected, without a full stop
     * @param remedy what to do, a sentence
     */
    public InputException(String file, String problem, String remedy) {
        this(file, 0, problem, remedy, null);
    }

    /**
     * A fault at a line.
     *
     * @param file the file as the user named it
     * @param line 1-based line number; 0 where there is none
     * @param problem what was found and what was expected, without a full stop
     * @param remedy what to do, a sentence
     */
    public InputException(String file, long line, String problem, String remedy) {
        this(file, line, problem, remedy, null);
    }

    /**
     * A fault that another library found.
     *
     * @param file the file as the user named it
     * @param line 1-based line number; 0 where there is none
     * @param problem what was found and what was expected, without a full stop
     * @param remedy what to do, a sentence
     * @param cause what was thrown
     */
    public InputException(String file, long line, String problem, String remedy, Throwable cause) {
        super(2, file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy, cause);
        this.file = file;
        this.line = line;
    }

    /** Returns the file as the user named it. */
    public String file() {
        return file;
    }

    /** Returns the 1-based line, where the fault has one. */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }
}
