package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what befalls transcripts, and keeps the first examples of each. */
final class NoticeLog {
    private final Map<NoticeKind, Long> counts = new EnumMap<>(NoticeKind.class);
    private final Map<NoticeKind, List<String>> examples = new EnumMap<>(NoticeKind.class);

    /** Counts one more; an example that is there already is not kept twice. */
    void add(NoticeKind kind, String example) {
        counts.merge(kind, 1L, Long::sum);
        List<String> kept = examples.computeIfAbsent(kind, first -> new ArrayList<>());
        if (kept.size() < TranscriptNotice.MOST_EXAMPLES && !kept.contains(example)) {
            kept.add(example);
        }
    }

    /** Counts one more, which is called by an id, or by its line alone where it has none. */
    void add(NoticeKind kind, String id, long line) {
        add(kind, named(id, line));
    }

    static String named(String id, long line) {
        return id.isEmpty() ? "line " + line : id + " (line " + line + ")";
    }

    List<TranscriptNotice> notices() {
        return counts.entrySet().stream()
                .map(entry -> new TranscriptNotice(entry.getKey(), entry.getValue(), examples.get(entry.getKey())))
                .toList();
    }
}
