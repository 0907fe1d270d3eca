package org.cistron.variant.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedModel;
import org.cistron.neural.masked.Reading;

/**
 * What weighed in an answer: what the network expects at the site, which of the neighbours change the answer most when they are
 * hidden from it (in-silico mutagenesis), and which numbers moved the classifier.
 */
final class Explanation {
    private static final int REACH = 10;
    private static final int SHOWN = 5;

    private final Encoders encoders;
    private final Vocabulary vocabulary;
    private final Head head;
    private final VariantQuestion asked;

    /** Something with a size: shown by it. */
    private record Weighed(String name, double weight) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %+.2f", name, weight);
        }
    }

    Explanation(Encoders encoders, Vocabulary vocabulary, Head head, VariantQuestion asked) {
        this.encoders = encoders;
        this.vocabulary = vocabulary;
        this.head = head;
        this.asked = asked;
    }

    Map<String, String> of(View view) {
        Map<String, String> said = new LinkedHashMap<>();
        Named numbers = encoders.described(view, List.of(asked.subject())).get(0);
        if (view == View.PROTEIN) {
            ofProtein(said);
        } else {
            ofGenome(numbers, said);
        }
        said.put("inputs that weighed", weighed(numbers));
        return said;
    }

    private void ofProtein(Map<String, String> said) {
        MaskedModel model = encoders.protein();
        ProteinVariant change = asked.subject().protein().orElseThrow();
        ProteinSite site = ProteinSite.of(model, change.residues(), change.position());
        byte[] window = site.window(model);
        Reading reading = model.read(List.of(window)).get(0);
        said.put("probability of " + change.reference(), probability(reading, site.place(), change.reference()));
        said.put("probability of " + change.alternative(), probability(reading, site.place(), change.alternative()));
        said.put("residues expected", expected(reading, site.place()));
        double before = logOdds(ProteinNumbers.of(change, reading, site.start(model), site.place()));
        List<Weighed> effects = new ArrayList<>();
        List<Integer> places = neighbours(window, site.place(), Alphabet.PROTEIN);
        List<Reading> hidden = model.read(hidden(window, places, Alphabet.PROTEIN));
        for (int i = 0; i < places.size(); i++) {
            double after = logOdds(ProteinNumbers.of(change, hidden.get(i), site.start(model), site.place()));
            int position = site.start(model) + places.get(i);
            String name = change.residues().charAt(position) + Integer.toString(position + 1);
            effects.add(new Weighed(name, before - after));
        }
        putHeaviest("neighbours that weighed", effects, said);
    }

    private void ofGenome(Named numbers, Map<String, String> said) {
        MaskedModel model = encoders.genome();
        OrientedAllele around = OrientedAllele.of(asked.subject()).orElseThrow();
        byte[] reference = GenomeNumbers.window(model, around, around.sequence());
        byte[] alternative = GenomeNumbers.window(model, around, around.changedSequence());
        double[] values = numbers.values();
        said.put(
                "mean log-probability of the reference",
                number(values[numbers.names().indexOf("log_reference")]));
        said.put(
                "mean log-probability of the variant",
                number(values[numbers.names().indexOf("log_alternative")]));
        putHeaviest("nucleotides that weighed", effects(model, around, numbers, reference, alternative), said);
    }

    /** Hides each nucleotide on either side of the alleles, in both windows. */
    private List<Weighed> effects(
            MaskedModel model, OrientedAllele around, Named numbers, byte[] reference, byte[] alternative) {
        int middle = model.design().window() / 2;
        int growth = around.alternative().length() - around.reference().length();
        int behind = middle + around.reference().length();
        List<Integer> places = IntStream.concat(
                        IntStream.range(middle - REACH, middle), IntStream.range(behind, behind + REACH))
                .filter(place -> shows(reference, place) && shows(alternative, place + (place < middle ? 0 : growth)))
                .boxed()
                .toList();
        List<Integer> others = places.stream()
                .map(place -> place + (place < middle ? 0 : growth))
                .toList();
        List<byte[]> hidden = new ArrayList<>(hidden(reference, places, Alphabet.DNA));
        hidden.addAll(hidden(alternative, others, Alphabet.DNA));
        List<Reading> readings = model.read(hidden);
        double before = logOdds(numbers);
        List<Weighed> effects = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Named after = GenomeNumbers.of(around, middle, readings.get(i), readings.get(places.size() + i));
            TranscriptPlaceNumbers.describe(asked.subject().nucleotideName(), after);
            int place = places.get(i);
            String distance = place < middle ? "-" + (middle - place) : "+" + (place - behind + 1);
            effects.add(new Weighed(Alphabet.DNA.letter(reference[place + 1]) + distance, before - logOdds(after)));
        }
        return effects;
    }

    private static boolean shows(byte[] window, int place) {
        return place >= 0 && place + 2 < window.length && window[place + 1] < Alphabet.DNA.letters();
    }

    private static List<Integer> neighbours(byte[] window, int place, Alphabet alphabet) {
        return IntStream.rangeClosed(place - REACH, place + REACH)
                .filter(each -> each != place && each >= 0 && each + 2 < window.length)
                .filter(each -> window[each + 1] < alphabet.letters())
                .boxed()
                .toList();
    }

    private static List<byte[]> hidden(byte[] window, List<Integer> places, Alphabet alphabet) {
        return places.stream()
                .map(place -> {
                    byte[] copy = window.clone();
                    copy[place + 1] = alphabet.mask();
                    return copy;
                })
                .toList();
    }

    private double logOdds(Named numbers) {
        return head.logOdds(Heads.row(numbers.values(), vocabulary, asked));
    }

    private String weighed(Named numbers) {
        List<String> names = new ArrayList<>(numbers.names());
        Named others = new Named();
        vocabulary.describe(asked, others);
        names.addAll(others.names());
        double[] weights = head.contributions(Heads.row(numbers.values(), vocabulary, asked));
        return heaviest(IntStream.range(0, weights.length)
                .mapToObj(i -> new Weighed(names.get(i), weights[i]))
                .toList());
    }

    /** Says nothing where no place around shows anything. */
    private static void putHeaviest(String name, List<Weighed> effects, Map<String, String> said) {
        if (!effects.isEmpty()) {
            said.put(name, heaviest(effects));
        }
    }

    private static String heaviest(List<Weighed> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble((Weighed each) -> -Math.abs(each.weight())))
                .limit(SHOWN)
                .map(Weighed::toString)
                .collect(Collectors.joining(", "));
    }

    private static String expected(Reading reading, int place) {
        return IntStream.range(0, reading.letters())
                .boxed()
                .sorted(Comparator.comparingDouble(letter -> -reading.logProbability(place, letter)))
                .limit(SHOWN)
                .map(letter -> String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        Alphabet.PROTEIN.letter(letter),
                        Math.exp(reading.logProbability(place, letter))))
                .collect(Collectors.joining(", "));
    }

    private static String probability(Reading reading, int place, String residue) {
        return String.format(
                Locale.ROOT,
                "%.3f",
                Math.exp(reading.logProbability(place, Alphabet.PROTEIN.token(residue.charAt(0)))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
