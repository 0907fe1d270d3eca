package org.cistron.variant.networks;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/** All that a model learned from answers: a {@link Head} for each kind of question and view that it met, and the words. */
final class Heads {
    private final Vocabulary vocabulary;
    private final Map<String, Head> heads;

    Heads(Vocabulary vocabulary, Map<String, Head> heads) {
        this.vocabulary = vocabulary;
        this.heads = new TreeMap<>(heads);
    }

    /** Returns what a head is kept by. */
    static String key(Family family, View view) {
        return family.label() + "." + view.label();
    }

    /** Reads what {@link #write} wrote. */
    static Heads read(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        Vocabulary vocabulary = Vocabulary.read(data);
        int count = data.readInt();
        Map<String, Head> heads = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            heads.put(data.readUTF(), Head.read(data));
        }
        return new Heads(vocabulary, heads);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            vocabulary.write(to);
            to.writeInt(heads.size());
            for (Map.Entry<String, Head> head : heads.entrySet()) {
                to.writeUTF(head.getKey());
                head.getValue().write(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the first of some views that a kind of question can be answered from. */
    Optional<View> view(Family family, List<View> views) {
        return views.stream()
                .filter(view -> heads.containsKey(key(family, view)))
                .findFirst();
    }

    /** Returns the head of a kind of question and a view that {@link #view} named for it. */
    Head head(Family family, View view) {
        return heads.get(key(family, view));
    }

    /** Returns the questions worth asking of a case: of genes that are known for resistance, nothing else. */
    List<String> questions(VariantCase subject, List<View> views) {
        if (vocabulary.drugs().containsKey(subject.gene())) {
            return view(Family.RESISTANCE, views).isEmpty()
                    ? List.of()
                    : vocabulary.drugs().get(subject.gene()).stream()
                            .map(drug -> VariantQuestion.RESISTANCE + drug)
                            .toList();
        }
        return view(Family.PATHOGENIC, views).isEmpty() ? List.of() : List.of(VariantQuestion.PATHOGENIC);
    }

    /** Returns a question's row: what the networks say of its case, then what the question says itself. */
    static double[] row(double[] said, Vocabulary vocabulary, VariantQuestion asked) {
        Named others = new Named();
        vocabulary.describe(asked, others);
        double[] more = others.values();
        double[] row = java.util.Arrays.copyOf(said, said.length + more.length);
        System.arraycopy(more, 0, row, said.length, more.length);
        return row;
    }
}
