package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.List;

/**
 * What files with labelled variants hold.
 *
 * @param cases in the order of the files
 * @param sources the files and what each of them has
 * @param notices what was passed over, a sentence each
 */
public record LabelledData(List<LabelledCase> cases, List<Source> sources, List<String> notices) {

    /** Takes immutable copies. */
    public LabelledData {
        cases = List.copyOf(cases);
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /**
     * A file.
     *
     * @param table the file
     * @param cases how many cases it has
     * @param positive of how many the answer is yes
     * @param groups how many groups these belong to
     */
    public record Source(Path table, long cases, long positive, long groups) {}
}
