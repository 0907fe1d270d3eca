package org.cistron.variant.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedModel;
import org.cistron.neural.masked.Reading;

/** The frozen networks at work: turns cases into numbers, and keeps those of the cases asked for last. */
final class Encoders implements AutoCloseable {
    private static final int KEPT_CASES = 32_768;
    private static final int KEPT_WINDOWS = 512;

    private final Optional<MaskedModel> protein;
    private final Optional<MaskedModel> genome;
    private final BoundedCache<Key, double[]> cases = new BoundedCache<>(KEPT_CASES);
    private final BoundedCache<Key, Reading> windows = new BoundedCache<>(KEPT_WINDOWS);

    /** What numbers are kept by: what was asked, and of what. */
    private record Key(View view, Object of) {}

    Encoders(List<TrainedEncoder> encoders, String device, MemoryBackOff backOff) {
        protein = model(Alphabet.PROTEIN, encoders, device, backOff);
        genome = model(Alphabet.DNA, encoders, device, backOff);
    }

    private static Optional<MaskedModel> model(
            Alphabet alphabet, List<TrainedEncoder> encoders, String device, MemoryBackOff backOff) {
        return encoders.stream()
                .filter(encoder -> encoder.design().alphabet() == alphabet)
                .findFirst()
                .map(encoder -> new MaskedModel(device, encoder.design(), encoder.weights(), backOff));
    }

    /** Returns the ways in which a case can be looked at, the best first. */
    List<View> views(VariantCase subject) {
        List<View> views = new ArrayList<>();
        if (protein.isPresent()
                && subject.protein().filter(ProteinNumbers::knows).isPresent()) {
            views.add(View.PROTEIN);
        }
        if (genome.isPresent() && OrientedAllele.of(subject).isPresent()) {
            views.add(View.GENOME);
        }
        return views;
    }

    /** Returns the numbers of cases that can be looked at in this way, in their order. */
    List<double[]> numbers(View view, List<VariantCase> subjects) {
        Map<Key, VariantCase> missing = new LinkedHashMap<>();
        Map<Key, double[]> found = new HashMap<>();
        for (VariantCase subject : subjects) {
            Key key = new Key(view, subject);
            cases.get(key).ifPresentOrElse(values -> found.put(key, values), () -> missing.put(key, subject));
        }
        List<Named> made = described(view, List.copyOf(missing.values()));
        int next = 0;
        for (Key key : missing.keySet()) {
            double[] values = made.get(next++).values();
            found.put(key, values);
            cases.put(key, values);
        }
        return subjects.stream()
                .map(subject -> found.get(new Key(view, subject)))
                .toList();
    }

    /** Returns the numbers of cases with their names. */
    List<Named> described(View view, List<VariantCase> subjects) {
        return view == View.PROTEIN ? ofProteins(subjects) : ofGenomes(subjects);
    }

    /** Returns the protein's network. */
    MaskedModel protein() {
        return protein.orElseThrow();
    }

    /** Returns the genomes' network. */
    MaskedModel genome() {
        return genome.orElseThrow();
    }

    @Override
    public void close() {
        protein.ifPresent(MaskedModel::close);
        genome.ifPresent(MaskedModel::close);
    }

    private List<Named> ofProteins(List<VariantCase> subjects) {
        MaskedModel model = protein();
        List<ProteinSite> sites =
                subjects.stream().map(subject -> site(model, subject)).toList();
        Map<Key, ProteinSite> wanted = new LinkedHashMap<>();
        sites.forEach(site -> wanted.putIfAbsent(window(site), site));
        Map<Key, Reading> readings = new HashMap<>();
        wanted.keySet().forEach(key -> windows.get(key).ifPresent(reading -> readings.put(key, reading)));
        wanted.keySet().removeAll(readings.keySet());
        List<Reading> read = model.read(
                wanted.values().stream().map(site -> site.window(model)).toList());
        int next = 0;
        for (Key key : wanted.keySet()) {
            windows.put(key, read.get(next));
            readings.put(key, read.get(next++));
        }
        List<Named> numbers = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            ProteinSite site = sites.get(i);
            ProteinVariant change = subjects.get(i).protein().orElseThrow();
            numbers.add(ProteinNumbers.of(change, readings.get(window(site)), site.start(model), site.place()));
        }
        return numbers;
    }

    /** Sites of one window share what is kept. */
    private static Key window(ProteinSite site) {
        return new Key(View.PROTEIN, new ProteinSite(site.residues(), site.cell(), 0));
    }

    private static ProteinSite site(MaskedModel model, VariantCase subject) {
        ProteinVariant change = subject.protein().orElseThrow();
        return ProteinSite.of(model, change.residues(), change.position());
    }

    private List<Named> ofGenomes(List<VariantCase> subjects) {
        MaskedModel model = genome();
        List<OrientedAllele> surroundings = subjects.stream()
                .map(subject -> OrientedAllele.of(subject).orElseThrow())
                .toList();
        List<byte[]> cuts = new ArrayList<>();
        for (OrientedAllele around : surroundings) {
            cuts.add(GenomeNumbers.window(model, around, around.sequence()));
            cuts.add(GenomeNumbers.window(model, around, around.changedSequence()));
        }
        List<Reading> readings = model.read(cuts);
        List<Named> numbers = new ArrayList<>();
        for (int i = 0; i < surroundings.size(); i++) {
            Named each = GenomeNumbers.of(
                    surroundings.get(i), model.design().window() / 2, readings.get(2 * i), readings.get(2 * i + 1));
            TranscriptPlaceNumbers.describe(subjects.get(i).nucleotideName(), each);
            numbers.add(each);
        }
        return numbers;
    }
}
