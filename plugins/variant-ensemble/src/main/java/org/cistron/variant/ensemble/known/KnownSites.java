package org.cistron.variant.ensemble.known;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/**
 * Labelled variants by question and gene, and what they say of a place nearby. A case is never told by what is known of its own
 * codon, nor, while learning, of its own group: so it is the same for one that was learned from and for one that was not.
 */
public final class KnownSites {
    private static final double[] WIDTHS = {3, 10, 40};
    private static final double PRIOR_WEIGHT = 2;
    private static final Set<String> TRUNCATING =
            Set.of("frameshift_variant", "stop_gained", "start_lost", "transcript_ablation", "feature_ablation");
    private static final Set<String> SILENT = Set.of("synonymous_variant", "stop_retained_variant");

    /** By question, then by gene. */
    private final Map<String, Map<String, List<KnownSite>>> sites;

    private KnownSites(Map<String, Map<String, List<KnownSite>>> sites) {
        this.sites = sites;
    }

    /** Collects labelled variants; those that leave the protein as it is are left out. */
    public static KnownSites of(List<LabelledVariant> labelled) {
        Map<String, Map<String, List<KnownSite>>> sites = new TreeMap<>();
        for (LabelledVariant known : labelled) {
            VariantCase subject = known.asked().subject();
            OptionalInt place = SitePlace.of(subject);
            if (place.isPresent() && !isSilent(subject)) {
                sites.computeIfAbsent(known.asked().question(), key -> new TreeMap<>())
                        .computeIfAbsent(subject.gene(), key -> new ArrayList<>())
                        .add(new KnownSite(place.getAsInt(), isTruncating(subject), known.positive(), known.group()));
            }
        }
        return new KnownSites(sites);
    }

    /** Returns whether a case leaves the protein as it is. */
    public static boolean isSilent(VariantCase subject) {
        return SILENT.contains(subject.terms().get(0));
    }

    /** Returns the questions of which anything is known in a gene, sorted. */
    public Set<String> questions(String gene) {
        Set<String> questions = new TreeSet<>();
        sites.forEach((question, genes) -> {
            if (genes.containsKey(gene)) {
                questions.add(question);
            }
        });
        return questions;
    }

    /** Returns the names of the numbers of {@link #fill}. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "known_of_question",
                "known_of_gene",
                "known_of_gene_and_question",
                "known_alike",
                "known_count",
                "nearest_positive",
                "nearest_negative"));
        for (double width : WIDTHS) {
            names.add("known_within_" + Math.round(width));
        }
        return names;
    }

    /**
     * Writes what is known around a question: log-odds of yes, smoothed, and distances in codons.
     *
     * @param asked the question
     * @param group the group of the case that is learned from; empty for one that is not
     * @param row where to write, already NaN
     * @param from index of the first number
     */
    public void fill(VariantQuestion asked, String group, double[] row, int from) {
        VariantCase subject = asked.subject();
        OptionalInt place = SitePlace.of(subject);
        Predicate<KnownSite> elsewhere = site -> (place.isEmpty() || site.place() != place.getAsInt())
                && (group.isEmpty() || !site.group().equals(group));
        Map<String, List<KnownSite>> genes = sites.getOrDefault(asked.question(), Map.of());
        List<KnownSite> gene = genes.getOrDefault(subject.gene(), List.of()).stream()
                .filter(elsewhere)
                .toList();
        double ofQuestion = logOdds(flat(genes, subject.gene(), elsewhere), 0);
        double ofGene = logOdds(ofGene(subject.gene(), elsewhere), 0);
        double ofBoth = logOdds(gene, (ofQuestion + ofGene) / 2);
        boolean truncating = isTruncating(subject);
        List<KnownSite> alike =
                gene.stream().filter(site -> site.truncating() == truncating).toList();
        row[from] = ofQuestion;
        row[from + 1] = ofGene;
        row[from + 2] = ofBoth;
        row[from + 3] = logOdds(alike, ofBoth);
        row[from + 4] = Math.log1p(gene.size());
        if (place.isPresent()) {
            around(alike, place.getAsInt(), row[from + 3], row, from + 5);
        }
    }

    /**
     * Returns the known variants nearest to a question's, other codons' and its own, the nearest first: number of the codon, from 1, and
     * the answer; {@code *} for one that destroys the protein.
     */
    public List<String> nearest(VariantQuestion asked, int most) {
        OptionalInt place = SitePlace.of(asked.subject());
        if (place.isEmpty()) {
            return List.of();
        }
        return sites
                .getOrDefault(asked.question(), Map.of())
                .getOrDefault(asked.subject().gene(), List.of())
                .stream()
                .sorted(Comparator.comparingInt((KnownSite site) -> Math.abs(site.place() - place.getAsInt()))
                        .thenComparingInt(KnownSite::place)
                        .thenComparing(KnownSite::positive))
                .limit(most)
                .map(site -> (site.place() + 1) + (site.truncating() ? "*" : "") + (site.positive() ? ":yes" : ":no"))
                .toList();
    }

    private static void around(List<KnownSite> alike, int place, double prior, double[] row, int at) {
        row[at] = nearest(alike, place, true);
        row[at + 1] = nearest(alike, place, false);
        for (int i = 0; i < WIDTHS.length; i++) {
            double yes = PRIOR_WEIGHT / (1 + Math.exp(-prior));
            double no = PRIOR_WEIGHT - yes;
            for (KnownSite site : alike) {
                double away = (site.place() - place) / WIDTHS[i];
                double weight = Math.exp(-away * away / 2);
                yes += site.positive() ? weight : 0;
                no += site.positive() ? 0 : weight;
            }
            row[at + 2 + i] = Math.log(yes / no);
        }
    }

    private static double nearest(List<KnownSite> sites, int place, boolean positive) {
        return sites.stream()
                .filter(site -> site.positive() == positive)
                .mapToDouble(site -> Math.log1p(Math.abs(site.place() - place)))
                .min()
                .orElse(Double.NaN);
    }

    private static double logOdds(List<KnownSite> sites, double prior) {
        double yes = PRIOR_WEIGHT / (1 + Math.exp(-prior));
        double no = PRIOR_WEIGHT - yes;
        for (KnownSite site : sites) {
            yes += site.positive() ? 1 : 0;
            no += site.positive() ? 0 : 1;
        }
        return Math.log(yes / no);
    }

    private static List<KnownSite> flat(
            Map<String, List<KnownSite>> genes, String own, Predicate<KnownSite> elsewhere) {
        List<KnownSite> all = new ArrayList<>();
        genes.forEach((gene, known) ->
                all.addAll(gene.equals(own) ? known.stream().filter(elsewhere).toList() : known));
        return all;
    }

    private List<KnownSite> ofGene(String gene, Predicate<KnownSite> elsewhere) {
        List<KnownSite> all = new ArrayList<>();
        sites.values().forEach(genes -> genes.getOrDefault(gene, List.of()).stream()
                .filter(elsewhere)
                .forEach(all::add));
        return all;
    }

    private static boolean isTruncating(VariantCase subject) {
        return subject.terms().stream().anyMatch(TRUNCATING::contains);
    }

    /** Writes all; {@link #read} reads it. */
    public void write(DataOutput to) throws IOException {
        to.writeInt(sites.size());
        for (Map.Entry<String, Map<String, List<KnownSite>>> question : sites.entrySet()) {
            to.writeUTF(question.getKey());
            to.writeInt(question.getValue().size());
            for (Map.Entry<String, List<KnownSite>> gene : question.getValue().entrySet()) {
                to.writeUTF(gene.getKey());
                write(gene.getValue(), to);
            }
        }
    }

    private static void write(List<KnownSite> known, DataOutput to) throws IOException {
        to.writeInt(known.size());
        for (KnownSite site : known) {
            to.writeInt(site.place());
            to.writeBoolean(site.truncating());
            to.writeBoolean(site.positive());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static KnownSites read(DataInput from) throws IOException {
        Map<String, Map<String, List<KnownSite>>> sites = new TreeMap<>();
        for (int questions = from.readInt(); questions > 0; questions--) {
            Map<String, List<KnownSite>> genes = new TreeMap<>();
            sites.put(from.readUTF(), genes);
            for (int count = from.readInt(); count > 0; count--) {
                genes.put(from.readUTF(), readSites(from));
            }
        }
        return new KnownSites(sites);
    }

    private static List<KnownSite> readSites(DataInput from) throws IOException {
        List<KnownSite> known = new ArrayList<>();
        for (int count = from.readInt(); count > 0; count--) {
            known.add(new KnownSite(from.readInt(), from.readBoolean(), from.readBoolean(), ""));
        }
        return known;
    }
}
