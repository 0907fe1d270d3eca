package org.cistron.runner.labelled;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.io.protein.ProteinFasta;
import org.cistron.io.variant.GradedMutation;
import org.cistron.io.variant.LabelledAllele;
import org.cistron.io.variant.LabelledProteinChange;
import org.cistron.io.variant.LabelledRow;
import org.cistron.io.variant.LabelledTable;
import org.cistron.runner.labelled.Kin.Sort;

/** Reads files with labelled variants and tells which belong together. */
public final class LabelledDataReader {
    private final LabelledFiles files;
    private final Map<String, String> proteins;
    private final List<String> notices = new ArrayList<>();

    private LabelledDataReader(LabelledFiles files) {
        this.files = files;
        this.proteins = files.proteins().map(ProteinFasta::byId).orElse(Map.of());
    }

    /**
     * Reads all files.
     *
     * @throws InputException if one is not as it should be, does not fit the proteins or the genome, or needs some that are not given
     */
    public static LabelledData read(LabelledFiles files) {
        return new LabelledDataReader(files).read();
    }

    private LabelledData read() {
        Map<Path, List<DraftCase>> drafts = new LinkedHashMap<>();
        for (Path table : files.tables()) {
            List<DraftCase> read = drafts(table);
            if (read.isEmpty()) {
                throw new InputException(
                        table.toString(), "found no variant whose label can be learned", "Give a table with labels.");
            }
            drafts.put(table, read);
        }
        KinGroups groups = groups(drafts.values().stream().flatMap(List::stream).toList());
        List<LabelledCase> cases = new ArrayList<>();
        List<LabelledData.Source> sources = new ArrayList<>();
        drafts.forEach((table, read) -> {
            List<LabelledCase> own = read.stream()
                    .map(draft -> draft.in(groups.name(draft.kin().get(0))))
                    .toList();
            sources.add(source(table, own));
            cases.addAll(own);
        });
        return new LabelledData(cases, sources, notices);
    }

    private static LabelledData.Source source(Path table, List<LabelledCase> cases) {
        return new LabelledData.Source(
                table,
                cases.size(),
                cases.stream().filter(found -> found.labelled().positive()).count(),
                cases.stream().map(found -> found.labelled().group()).distinct().count());
    }

    private List<DraftCase> drafts(Path table) {
        List<LabelledRow> rows = LabelledTable.read(table);
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.get(0) instanceof LabelledProteinChange) {
            return proteinChanges(table, rows);
        }
        return rows.get(0) instanceof LabelledAllele ? alleles(rows) : catalogue(table, rows);
    }

    private List<DraftCase> proteinChanges(Path table, List<LabelledRow> rows) {
        if (files.proteins().isEmpty()) {
            throw new InputException(
                    table.toString(),
                    "found changes of proteins, expected the proteins too",
                    "Name their FASTA by --proteins.");
        }
        ProteinChangeCases cases = new ProteinChangeCases(files.proteins().get().toString(), proteins);
        return rows.stream()
                .map(LabelledProteinChange.class::cast)
                .map(cases::draft)
                .toList();
    }

    private List<DraftCase> alleles(List<LabelledRow> rows) {
        return new AlleleCases(proteins)
                .drafts(rows.stream().map(LabelledAllele.class::cast).toList());
    }

    private List<DraftCase> catalogue(Path table, List<LabelledRow> rows) {
        Optional<Path> missing =
                Stream.of(files.reference(), files.annotation()).allMatch(Optional::isPresent)
                        ? Optional.empty()
                        : Optional.of(table);
        missing.ifPresent(file -> {
            throw new InputException(
                    file.toString(),
                    "found a catalogue of mutations, expected the genome and its genes too",
                    "Name them by --reference and --annotation.");
        });
        List<GradedMutation> graded =
                rows.stream().map(GradedMutation.class::cast).toList();
        long unnamed = graded.stream().filter(row -> !row.isHgvs()).count();
        if (unnamed > 0) {
            notices.add(table + ": " + unnamed + " rows have no HGVS name and were passed over.");
        }
        try (CatalogueGenome genome =
                CatalogueGenome.open(files.reference().get(), files.annotation().get())) {
            return new CatalogueCases(genome, files.grouping()).drafts(graded);
        }
    }

    private KinGroups groups(List<DraftCase> drafts) {
        KinGroups groups = new KinGroups();
        drafts.forEach(draft -> groups.join(draft.kin()));
        Map<String, String> used = new LinkedHashMap<>();
        drafts.stream()
                .flatMap(draft -> draft.kin().stream())
                .filter(kin -> kin.sort() == Sort.PROTEIN && proteins.containsKey(kin.name()))
                .forEach(kin -> used.put(kin.name(), proteins.get(kin.name())));
        NearIdenticalProteins.among(used)
                .forEach(pair -> groups.join(new Kin(Sort.PROTEIN, pair.one()), new Kin(Sort.PROTEIN, pair.other())));
        return groups;
    }
}
