package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;

/** Tables of how often programs agree, and of the kinds of difference. */
public final class AgreementTables {
    private static final String ALL = "all";

    private final List<String> programs;
    private final List<ProgramPair> pairs;
    private final List<ComparedPlace> places = new ArrayList<>();

    /** Begins tables of some programs, without places. */
    public AgreementTables(Terms terms, List<String> programs) {
        this.programs = List.copyOf(programs);
        this.pairs = ProgramPair.of(terms, programs);
    }

    /**
     * Adds a genome.
     *
     * @param genome the genome's name
     * @param transcripts its transcripts
     * @param variants its variants
     * @param verdicts what is said of them, by program
     */
    public void add(
            String genome, TranscriptModels transcripts, List<DrawnVariant> variants, Map<String, Verdicts> verdicts) {
        places.addAll(new PlaceCollector(genome, transcripts, verdicts).places(variants));
    }

    /** Returns the tables: agreement by genome, by where variants were drawn, by their kind; kinds of difference. */
    public List<ResultTable> tables() {
        return List.of(
                agreement("Agreement by genome", "genome", ComparedPlace::genome),
                agreement("Agreement by where variants were drawn", "drawn", place -> place.variant()
                        .stratum()
                        .word()),
                agreement("Agreement by kind of variant", "kind", place -> place.variant()
                        .kind()
                        .word()),
                differences());
    }

    /** Returns every variant in every transcript, with what each program says. */
    public ResultTable places() {
        List<String> header = new ArrayList<>(List.of("genome", "drawn", "kind", "variant", "transcript"));
        header.addAll(programs);
        header.add("differs");
        ResultTable table = new ResultTable("Places", header.toArray(String[]::new));
        for (ComparedPlace place : places) {
            List<String> cells = new ArrayList<>(List.of(
                    place.genome(),
                    place.variant().stratum().word(),
                    place.variant().kind().word(),
                    place.variant().key(),
                    place.transcript().id()));
            programs.forEach(program -> cells.add(place.text(program)));
            cells.add(place.differs(pairs) ? "yes" : "no");
            table.add(cells);
        }
        return table;
    }

    private ResultTable agreement(String title, String heading, Function<ComparedPlace, String> group) {
        ResultTable table = new ResultTable(
                title, heading, "programs", "compared", "same", "same_pct", "same_terms_pct", "shared_pct", "untold");
        Map<String, List<ComparedPlace>> groups =
                places.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        pairs.forEach(pair -> table.add(cells(ALL, pair, places)));
        groups.forEach((name, own) -> pairs.forEach(pair -> table.add(cells(name, pair, own))));
        return table;
    }

    private static List<String> cells(String group, ProgramPair pair, Collection<ComparedPlace> places) {
        Map<ProgramPair.Outcome, Long> counts =
                places.stream().collect(Collectors.groupingBy(pair::outcome, Collectors.counting()));
        long sameTerms = counts.getOrDefault(ProgramPair.Outcome.SAME_TERMS, 0L);
        long same = sameTerms + counts.getOrDefault(ProgramPair.Outcome.SAME, 0L);
        long shared = same + counts.getOrDefault(ProgramPair.Outcome.SHARED, 0L);
        long compared = shared + counts.getOrDefault(ProgramPair.Outcome.OTHER, 0L);
        return List.of(
                group,
                pair.name(),
                Long.toString(compared),
                Long.toString(same),
                percent(same, compared),
                percent(sameTerms, compared),
                percent(shared, compared),
                Long.toString(counts.getOrDefault(ProgramPair.Outcome.UNTOLD, 0L)));
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "-" : Numbers.places(100.0 * part / whole, 2);
    }

    private ResultTable differences() {
        List<String> header = new ArrayList<>(List.of("kind", "transcript"));
        header.addAll(programs);
        header.addAll(List.of("count", "example"));
        ResultTable table = new ResultTable("Kinds of difference", header.toArray(String[]::new));
        Map<List<String>, List<ComparedPlace>> kinds = places.stream()
                .filter(place -> place.differs(pairs))
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .forEach(kind -> {
                    List<String> cells = new ArrayList<>(kind.getKey());
                    cells.add(Integer.toString(kind.getValue().size()));
                    cells.add(kind.getValue().get(0).example());
                    table.add(cells);
                });
        return table;
    }

    private List<String> kind(ComparedPlace place) {
        List<String> kind = new ArrayList<>();
        kind.add(place.variant().kind().word());
        kind.add(place.transcript().translated() ? "translated" : "other");
        programs.forEach(program -> kind.add(place.text(program)));
        return kind;
    }
}
