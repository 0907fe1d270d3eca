package org.cistron.neural.masked;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cistron.neural.network.MaskedNetwork;

/** Words of four letters in any order: of all letters but a word's first and last, the neighbours tell which it is. */
final class ToyLanguage {
    private static final String[] WORDS = {"ACDE", "FGHI", "KLMN", "PQRS", "TVWY"};

    private ToyLanguage() {}

    static List<String> texts(int count, int words, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < words; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    static MaskedDesign design(boolean attention) {
        return new MaskedDesign(
                Alphabet.PROTEIN, 24, 12, new MaskedNetwork.Shape(attention, 16, 1, 2, 32, 8, attention ? 0 : 0.1));
    }

    static MaskedPlan plan(int steps, int every) {
        return new MaskedPlan(steps, 8, 2e-2, 10, 0.01, 1, 0.15, every, 4);
    }
}
