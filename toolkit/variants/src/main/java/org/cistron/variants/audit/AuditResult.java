package org.cistron.variants.audit;

import java.util.List;

/**
 * How often one thing is wrong among many transcripts.
 *
 * @param kind what
 * @param count how often
 * @param examples some transcripts, each with its detail
 * @param remedy what to do or to know
 */
public record AuditResult(AuditKind kind, long count, List<String> examples, String remedy) {

    /** Takes an immutable copy. */
    public AuditResult {
        examples = List.copyOf(examples);
    }

    /** Returns the result for a person: what, how often, examples, remedy. */
    public String sentence() {
        String more = count > examples.size() ? " and more" : "";
        return kind.words() + ": " + count + "; " + String.join(", ", examples) + more + ". " + remedy;
    }
}
