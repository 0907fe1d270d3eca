package org.cistron.variant.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;

/**
 * The labelled cases, and behind them each substitution of a protein once more with nothing known but the protein: what is
 * asked of it then becomes evidence for the whole.
 */
final class AskedCases {
    private final List<LabelledVariant> cases;
    private final List<VariantQuestion> questions;
    private final int[] parts;
    private final int[] owners;

    private AskedCases(List<LabelledVariant> cases, List<VariantQuestion> questions, int[] parts, int[] owners) {
        this.cases = cases;
        this.questions = questions;
        this.parts = parts;
        this.owners = owners;
    }

    static AskedCases of(List<LabelledVariant> cases, int[] parts) {
        List<VariantQuestion> questions = new ArrayList<>();
        cases.forEach(labelled -> questions.add(labelled.asked()));
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            VariantQuestion asked = cases.get(i).asked();
            if (EnsembleAnswers.hasBareProtein(asked)) {
                questions.add(EnsembleAnswers.bareProtein(asked));
                owners.add(i);
            }
        }
        int[] allOwners = IntStream.concat(
                        IntStream.range(0, cases.size()), owners.stream().mapToInt(Integer::intValue))
                .toArray();
        int[] allParts = Arrays.stream(allOwners).map(owner -> parts[owner]).toArray();
        return new AskedCases(List.copyOf(cases), List.copyOf(questions), allParts, allOwners);
    }

    /** Returns the labelled cases, which come first. */
    List<LabelledVariant> cases() {
        return cases;
    }

    int size() {
        return questions.size();
    }

    VariantQuestion question(int asked) {
        return questions.get(asked);
    }

    int part(int asked) {
        return parts[asked];
    }

    /** Returns the group of the labelled case that something asked belongs to. */
    String group(int asked) {
        return cases.get(owners[asked]).group();
    }

    /** Returns the labelled case that something asked belongs to. */
    int owner(int asked) {
        return owners[asked];
    }

    /** Returns what is asked in a part. */
    int[] of(int part) {
        return IntStream.range(0, size()).filter(i -> parts[i] == part).toArray();
    }

    /** Returns what is asked of proteins alone. */
    int[] bareProteins() {
        return IntStream.range(cases.size(), size()).toArray();
    }

    List<VariantQuestion> questions(int[] chosen) {
        return Arrays.stream(chosen).mapToObj(questions::get).toList();
    }

    List<LabelledVariant> learnedWithout(int part) {
        return IntStream.range(0, cases.size())
                .filter(i -> parts[i] != part)
                .mapToObj(cases::get)
                .toList();
    }
}
