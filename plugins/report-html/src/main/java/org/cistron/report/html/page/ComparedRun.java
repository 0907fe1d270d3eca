package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.report.ComparisonReport;
import org.cistron.api.report.RunFacts;

/**
 * A run among those compared, as the page names it.
 *
 * @param name its name
 * @param what which command, of which version
 * @param inputs its inputs' names
 * @param models its models' names
 * @param warnings how many warnings it gave
 */
record ComparedRun(Name name, String what, List<Name> inputs, List<Name> models, String warnings) {

    static List<ComparedRun> of(ComparisonReport report) {
        List<ComparedRun> runs = new ArrayList<>();
        report.annotations().forEach(run -> runs.add(of(run.name(), run.report().run())));
        report.variants().forEach(run -> runs.add(of(run.name(), run.report().run())));
        return runs;
    }

    private static ComparedRun of(String name, RunFacts run) {
        return new ComparedRun(
                Name.of(name),
                run.command() + " " + run.version(),
                run.inputs().stream().map(input -> Name.of(input.name())).toList(),
                run.models().stream().map(model -> Name.of(model.name())).toList(),
                Count.of(run.warnings().size()));
    }
}
