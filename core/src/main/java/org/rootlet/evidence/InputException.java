package org.rootlet.evidence;

/** Input that cannot be used. The message is one sentence: what was given, what is allowed, and where. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sentence what was given, what is allowed, and where
     */
    public InputException(String sentence) {
        super(sentence);
    }

    /**
     * Creates the exception with the failure that led to it.
     *
     * @param sentence what was given, what is allowed, and where
     * @param cause the failure
     */
    public InputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
