package org.cistron.variant.networks;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;

/**
 * The words that a model has met: what its cases are named by.
 *
 * @param terms of the Sequence Ontology, sorted
 * @param drugs by the genes of the cases that tell of resistance, both sorted
 */
record Vocabulary(List<String> terms, SortedMap<String, NavigableSet<String>> drugs) {

    /** Collects the words of cases. */
    static Vocabulary of(List<LabelledVariant> cases) {
        NavigableSet<String> terms = new TreeSet<>();
        SortedMap<String, NavigableSet<String>> drugs = new TreeMap<>();
        for (LabelledVariant labelled : cases) {
            VariantCase subject = labelled.asked().subject();
            terms.addAll(subject.terms());
            if (Family.of(labelled.asked().question()) == Family.RESISTANCE) {
                drugs.computeIfAbsent(subject.gene(), gene -> new TreeSet<>())
                        .add(Family.drug(labelled.asked().question()));
            }
        }
        return new Vocabulary(List.copyOf(terms), drugs);
    }

    /** Reads what {@link #write} wrote. */
    static Vocabulary read(DataInput from) throws IOException {
        List<String> terms = words(from);
        SortedMap<String, NavigableSet<String>> drugs = new TreeMap<>();
        for (String gene : words(from)) {
            drugs.put(gene, new TreeSet<>(words(from)));
        }
        return new Vocabulary(terms, drugs);
    }

    void write(DataOutput to) throws IOException {
        words(to, terms);
        words(to, List.copyOf(drugs.keySet()));
        for (NavigableSet<String> each : drugs.values()) {
            words(to, List.copyOf(each));
        }
    }

    /** Adds what a question says beside the sequence: consequences, and of resistance the drug and the gene. */
    void describe(VariantQuestion asked, Named numbers) {
        for (String term : terms) {
            numbers.add(term, asked.subject().terms().contains(term) ? 1 : 0);
        }
        if (Family.of(asked.question()) == Family.RESISTANCE) {
            String drug = Family.drug(asked.question());
            NavigableSet<String> all = new TreeSet<>();
            drugs.values().forEach(all::addAll);
            all.forEach(each -> numbers.add("drug_" + each, each.equals(drug) ? 1 : 0));
            for (Map.Entry<String, NavigableSet<String>> gene : drugs.entrySet()) {
                numbers.add(
                        "gene_" + gene.getKey(),
                        gene.getKey().equals(asked.subject().gene()) ? 1 : 0);
            }
        }
    }

    private static void words(DataOutput to, List<String> words) throws IOException {
        to.writeInt(words.size());
        for (String word : words) {
            to.writeUTF(word);
        }
    }

    private static List<String> words(DataInput from) throws IOException {
        String[] words = new String[checked(from.readInt())];
        for (int i = 0; i < words.length; i++) {
            words[i] = from.readUTF();
        }
        return List.of(words);
    }

    private static int checked(int count) throws IOException {
        if (count < 0 || count > 1_000_000) {
            throw new IOException("found " + count + " words, expected 0 to 1000000");
        }
        return count;
    }
}
