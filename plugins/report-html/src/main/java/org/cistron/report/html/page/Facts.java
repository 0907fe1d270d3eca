package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.RunFacts;
import org.cistron.report.html.table.AgreementCounts;
import org.cistron.report.html.table.FinderGenes;
import org.cistron.report.html.table.GeneSelection;

/** What the templates say of the run: names from outside as names, numbers as people read them. */
final class Facts {
    private static final int CONTIGS_LISTED = 20;
    private static final int WARNINGS_LISTED = 50;
    private static final int GROUPS_LISTED = 40;
    private static final int SHORT_CHECKSUM = 12;

    record Input(Name name, String format, String records, String nucleotides, String checksum, String shortChecksum) {}

    record Model(Name name, Name plugin, Name summary, String checksum, String shortChecksum) {}

    record Setting(Name name, Name value) {}

    record Contig(Name id, Name description, String length, String shape, String guanineCytosine, String unknown) {}

    record Compared(List<Name> names, String genes, String part) {}

    record Opinion(Name name, String genes, String part) {}

    private final RunFacts run;

    Facts(RunFacts run) {
        this.run = run;
    }

    List<Input> inputs() {
        return run.inputs().stream()
                .map(input -> new Input(
                        Name.of(input.name()),
                        input.format(),
                        input.records() == 0 && input.nucleotides() == 0 ? "" : Count.of(input.records(), "record"),
                        input.nucleotides() == 0 ? "" : Count.of(input.nucleotides(), "nucleotide"),
                        input.sha256(),
                        shortened(input.sha256())))
                .toList();
    }

    List<Model> models() {
        return run.models().stream()
                .map(model -> new Model(
                        Name.of(model.name()),
                        Name.of(model.plugin()),
                        Name.of(model.summary()),
                        model.sha256(),
                        shortened(model.sha256())))
                .toList();
    }

    List<Setting> plugins() {
        return run.plugins().stream()
                .map(plugin -> new Setting(Name.of(plugin.name()), Name.of(plugin.version())))
                .toList();
    }

    List<Setting> parameters() {
        List<Setting> settings = new ArrayList<>();
        for (Map.Entry<String, String> parameter : run.parameters().entrySet()) {
            settings.add(new Setting(Name.of(parameter.getKey()), Name.of(parameter.getValue())));
        }
        return settings;
    }

    List<Name> warnings() {
        return run.warnings().stream()
                .limit(WARNINGS_LISTED)
                .map(Name::sentence)
                .toList();
    }

    static List<Setting> finders(List<FinderGenes> finders) {
        return finders.stream()
                .map(finder -> new Setting(
                        Name.of(finder.finder()),
                        Name.of(Count.of(finder.genes().size(), "gene"))))
                .toList();
    }

    static List<Compared> groups(List<AgreementCounts.Group> groups) {
        return groups.stream()
                .limit(GROUPS_LISTED)
                .map(group -> new Compared(
                        group.finders().stream().map(Name::of).toList(),
                        Count.of(group.genes()),
                        Count.of(group.sameStart())))
                .toList();
    }

    static List<Opinion> opinions(List<AgreementCounts.Opinion> opinions) {
        return opinions.stream()
                .map(opinion ->
                        new Opinion(Name.of(opinion.plugin()), Count.of(opinion.genes()), Count.of(opinion.against())))
                .toList();
    }

    static List<Contig> contigs(List<ReportedContig> contigs) {
        return GeneSelection.longestFirst(contigs).stream()
                .limit(CONTIGS_LISTED)
                .map(contig -> new Contig(
                        Name.of(contig.id()),
                        Name.of(contig.description()),
                        Count.of(contig.length()),
                        contig.circular() ? "circular" : "linear",
                        Count.share(contig.guanineCytosine()),
                        Count.of(contig.unknown())))
                .toList();
    }

    private static String shortened(String checksum) {
        return checksum.substring(0, Math.min(SHORT_CHECKSUM, checksum.length()));
    }
}
