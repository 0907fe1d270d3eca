package org.cistron.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cistron.api.host.Progress;

/** Keeps what a plugin said. */
public final class RecordedProgress implements Progress {
    private final List<String> activities = new CopyOnWriteArrayList<>();
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    @Override
    public void activity(String activity) {
        activities.add(activity);
    }

    @Override
    public void warning(String message) {
        warnings.add(message);
    }

    /** Returns what it was doing, in order. */
    public List<String> activities() {
        return List.copyOf(activities);
    }

    /** Returns what it told the user, in order. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
