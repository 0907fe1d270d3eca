package org.cistron.variant.hmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.cases.ResiduePair;
import org.cistron.proteins.substitution.Blosum62;
import org.cistron.proteins.substitution.GranthamDistance;
import org.cistron.variant.hmm.OddsTable.Odds;

/**
 * What the answers to one kind of question say: log-odds by pair of residues, by the residues around, by term, by place in an intron, by drug and by gene and
 * drug, each over what is to be expected without it. A pair that was seldom seen is taken for what pairs as far apart are.
 */
final class AnswerNumbers {
    static final List<String> NAMES = List.of("substitution", "surroundings", "term", "splice_place", "drug", "gene");

    private static final String ALL = "all";
    private static final double STRENGTH = 5;
    private static final int GRANTHAM_STEP = 50;
    /** Residues as far away as this are next to the change; the others may be a stretch of poor composition, or the core. */
    private static final int NEAR = 3;

    private static final int FAR = 15;

    private final OddsTable table;

    AnswerNumbers(OddsTable table) {
        this.table = table;
    }

    /** Counts the answers of lessons, all of one kind. */
    static AnswerNumbers learn(List<Lesson> lessons) {
        Map<String, Odds> counts = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (String key : keys(lesson.labelled().asked())) {
                Odds before = counts.getOrDefault(key, new Odds(0, 0));
                counts.put(
                        key,
                        before.plus(
                                lesson.labelled().positive(), lesson.labelled().weight()));
            }
        }
        return new AnswerNumbers(OddsTable.of(counts));
    }

    OddsTable table() {
        return table;
    }

    /** Returns whether a case's term was met. */
    boolean knowsTerm(VariantCase subject) {
        return table.has(term(subject));
    }

    /** Returns whether a question's gene was met: with the question's drug, if it is about one. */
    boolean knowsGene(VariantQuestion question) {
        return !question.subject().gene().isEmpty() && table.has(gene(question));
    }

    boolean knowsDrug(String drug) {
        return table.has(drug(drug));
    }

    /** Returns the drugs that a gene was met with. */
    List<String> drugs(String gene) {
        String start = "gene\t" + gene + "\t";
        return gene.isEmpty()
                ? List.of()
                : table.counts().tailMap(start).keySet().stream()
                        .takeWhile(key -> key.startsWith(start))
                        .map(key -> key.substring(start.length()))
                        .filter(drug -> !drug.isEmpty())
                        .toList();
    }

    /** Returns the numbers in the order of {@link #NAMES}; NaN where one does not apply. */
    double[] of(VariantQuestion question) {
        VariantCase subject = question.subject();
        double all = probability(ALL, 0.5);
        double ofDrug = probability(drug(QuestionKind.drug(question.question())), all);
        return new double[] {
            ResiduePair.of(subject).map(change -> substitution(change, all)).orElse(Double.NaN),
            surroundings(subject, all),
            over(probability(term(subject), all), all),
            SplicePlace.of(subject.nucleotideName())
                    .map(place -> over(probability(place(place), all), all))
                    .orElse(Double.NaN),
            QuestionKind.drug(question.question()).isEmpty() ? Double.NaN : over(ofDrug, all),
            QuestionKind.drug(question.question()).isEmpty()
                    ? Double.NaN
                    : over(probability(gene(question), ofDrug), ofDrug)
        };
    }

    private double substitution(ResiduePair change, double all) {
        double alike = probability(alike(change), all);
        return over(probability(pair(change), alike), all);
    }

    private double surroundings(VariantCase subject, double all) {
        List<String> around = around(subject);
        double sum = 0;
        for (String key : around) {
            sum += over(probability(key, all), all);
        }
        return around.isEmpty() ? Double.NaN : sum / around.size();
    }

    private double probability(String key, double prior) {
        return table.probability(key, prior, STRENGTH);
    }

    private static double over(double probability, double expected) {
        return OddsTable.logit(probability) - OddsTable.logit(expected);
    }

    private static List<String> keys(VariantQuestion question) {
        VariantCase subject = question.subject();
        List<String> keys = new ArrayList<>(List.of(ALL, term(subject), gene(question)));
        String drug = QuestionKind.drug(question.question());
        if (!drug.isEmpty()) {
            keys.add(drug(drug));
        }
        Optional<ResiduePair> change = ResiduePair.of(subject);
        change.ifPresent(found -> keys.addAll(List.of(pair(found), alike(found))));
        SplicePlace.of(subject.nucleotideName()).ifPresent(found -> keys.add(place(found)));
        keys.addAll(around(subject));
        return keys;
    }

    private static List<String> around(VariantCase subject) {
        List<String> keys = new ArrayList<>();
        subject.protein().filter(ProteinVariant::isSubstitution).ifPresent(protein -> {
            int position = protein.position();
            int last = Math.min(protein.residues().length() - 1, position + FAR);
            for (int other = Math.max(0, position - FAR); other <= last; other++) {
                if (other != position) {
                    String where = Math.abs(other - position) <= NEAR ? "near\t" : "far\t";
                    keys.add(where + protein.residues().charAt(other));
                }
            }
        });
        return keys;
    }

    private static String term(VariantCase subject) {
        return "term\t" + subject.terms().get(0);
    }

    private static String place(SplicePlace place) {
        return "place\t" + place.word();
    }

    private static String drug(String drug) {
        return "drug\t" + drug;
    }

    private static String gene(VariantQuestion question) {
        return "gene\t" + question.subject().gene() + "\t" + QuestionKind.drug(question.question());
    }

    private static String pair(ResiduePair change) {
        return "pair\t" + change.letters();
    }

    private static String alike(ResiduePair change) {
        int distance = (int) GranthamDistance.between(change.reference(), change.alternative()) / GRANTHAM_STEP;
        return "alike\t" + Blosum62.score(change.reference(), change.alternative()) + "," + distance;
    }
}
