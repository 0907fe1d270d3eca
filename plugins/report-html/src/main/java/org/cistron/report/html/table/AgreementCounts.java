package org.cistron.report.html.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cistron.api.report.ReportedGene;

/** Where finders and plugins agree, counted. */
public final class AgreementCounts {
    /**
     * Genes that the same finders call.
     *
     * @param finders their names, in the user's order
     * @param genes how many genes they call, by stop
     * @param sameStart how many of these start at the same place for all of them
     */
    public record Group(List<String> finders, int genes, int sameStart) {

        /** Takes an immutable copy. */
        public Group {
            finders = List.copyOf(finders);
        }
    }

    /**
     * What a plugin's evidence says of the first finder's genes.
     *
     * @param plugin its name
     * @param genes of how many genes it says anything
     * @param against against how many it speaks
     */
    public record Opinion(String plugin, int genes, int against) {}

    private final List<FinderGenes> finders;
    private final Agreement agreement;

    /** Counts. */
    public AgreementCounts(List<FinderGenes> finders, Agreement agreement) {
        this.finders = finders;
        this.agreement = agreement;
    }

    /** Returns the groups of finders that share genes, the largest first. */
    public List<Group> groups() {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (int i = 0; i < Math.min(finders.size(), Agreement.MOST_FINDERS); i++) {
            for (ReportedGene gene : finders.get(i).genes()) {
                int callers = agreement.callers(gene);
                boolean first = Integer.numberOfTrailingZeros(callers) == i;
                if (first) {
                    int[] count = counts.computeIfAbsent(callers, key -> new int[2]);
                    count[0]++;
                    count[1] += agreement.exactCallers(gene) == callers ? 1 : 0;
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        counts.forEach((callers, count) -> groups.add(new Group(names(callers), count[0], count[1])));
        groups.sort(Comparator.comparingInt(Group::genes).reversed());
        return groups;
    }

    /** Returns what each plugin's evidence says, by its name. */
    public List<Opinion> opinions() {
        Map<String, int[]> counts = new TreeMap<>();
        List<ReportedGene> genes =
                finders.isEmpty() ? List.of() : finders.get(0).genes();
        for (ReportedGene gene : genes) {
            gene.support().forEach((plugin, logOdds) -> {
                int[] count = counts.computeIfAbsent(plugin, key -> new int[2]);
                count[0]++;
                count[1] += logOdds < 0 ? 1 : 0;
            });
        }
        return counts.entrySet().stream()
                .map(entry -> new Opinion(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    /** Returns how many different genes are disputed. */
    public int disputed() {
        Set<Object> disputed = new HashSet<>();
        for (FinderGenes finder : finders) {
            for (ReportedGene gene : finder.genes()) {
                if (agreement.disputed(gene)) {
                    disputed.add(Agreement.stop(gene));
                }
            }
        }
        return disputed.size();
    }

    /** Returns how many genes are disputed where each finder's own counts by itself. */
    public int disputedRows() {
        return (int) finders.stream()
                .flatMap(finder -> finder.genes().stream())
                .filter(agreement::disputed)
                .count();
    }

    private List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(finders.size(), Agreement.MOST_FINDERS); i++) {
            if ((bits & 1 << i) != 0) {
                names.add(finders.get(i).finder());
            }
        }
        return names;
    }
}
