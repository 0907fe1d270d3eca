package org.cistron.api.error;

/** A command, option or configuration that cannot be meant: exit code 1. */
public final class UsageException extends CistronException {
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong and what to do.
     *
     * @param message what was given, what was expected, the remedy
     */
    public UsageException(String message) {
        super(1, message, null);
    }
}
