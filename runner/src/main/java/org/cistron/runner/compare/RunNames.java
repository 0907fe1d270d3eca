package org.cistron.runner.compare;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cistron.api.error.UsageException;

/** Names that runs are compared by: the user's, else their samples', else their folders', no two alike. */
final class RunNames {
    private RunNames() {}

    /**
     * Returns a name for each run, in order.
     *
     * @param given the user's; empty where there are none
     * @param samples the runs' samples
     * @param folders the runs' folders
     * @throws UsageException if the user's are not as many as runs, or two are alike
     */
    static List<String> of(List<String> given, List<String> samples, List<Path> folders) {
        if (!given.isEmpty()) {
            if (given.size() != samples.size() || !differ(given)) {
                throw new UsageException("found --names " + String.join(",", given) + ", expected " + samples.size()
                        + " names, no two alike. Give one for each run, in their order.");
            }
            return List.copyOf(given);
        }
        if (differ(samples)) {
            return List.copyOf(samples);
        }
        List<String> named = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .map(folder -> folder.getFileName() == null
                        ? folder.toString()
                        : folder.getFileName().toString())
                .toList();
        return differ(named)
                ? named
                : IntStream.range(0, samples.size())
                        .mapToObj(i -> samples.get(i) + " (" + (i + 1) + ")")
                        .toList();
    }

    private static boolean differ(List<String> names) {
        Set<String> different = new HashSet<>(names);
        return different.size() == names.size();
    }
}
