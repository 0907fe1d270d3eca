package org.cistron.api.error;

/**
 * Ends a run with an exit code and a message for the person who can mend it. The message says what was found, what was
 * expected and what to do; a stack trace is shown only with {@code --debug}.
 */
public abstract sealed class CistronException extends RuntimeException
        permits UsageException, InputException, PluginException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CistronException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Returns the process's exit code: 1 wrong usage, 2 bad input, 3 a plugin failed. */
    public int exitCode() {
        return exitCode;
    }
}
