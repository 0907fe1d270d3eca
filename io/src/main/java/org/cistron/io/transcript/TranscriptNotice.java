package org.cistron.io.transcript;

import java.util.List;

/**
 * How often something befell the transcripts of a file.
 *
 * @param kind what
 * @param count how often
 * @param examples some of them, with their lines; at most {@value #MOST_EXAMPLES}
 */
public record TranscriptNotice(NoticeKind kind, long count, List<String> examples) {
    /** How many examples are kept. */
    public static final int MOST_EXAMPLES = 5;

    /** Takes an immutable copy. */
    public TranscriptNotice {
        examples = List.copyOf(examples);
    }

    /** Returns the notice for a person: what happened, how often, examples, remedy. */
    public String sentence() {
        String named = examples.isEmpty() ? "" : "; " + String.join(", ", examples);
        String more = examples.size() == MOST_EXAMPLES && count > MOST_EXAMPLES ? " and more" : "";
        return kind.words() + ": " + count + named + more + ". " + kind.remedy();
    }
}
