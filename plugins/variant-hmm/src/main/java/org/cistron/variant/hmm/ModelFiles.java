package org.cistron.variant.hmm;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cistron.api.error.InputException;
import org.cistron.classifier.learning.FittedModel;
import org.cistron.variant.hmm.OddsTable.Odds;

/**
 * A model as files: {@code answers.tsv} (kind of question, weight of yes, weight of no, key), {@code words.tsv} (chain, word, count),
 * {@code sites.tsv} (end of intron, site), and a file for each regression.
 */
final class ModelFiles {
    private static final String ANSWERS = "answers.tsv";
    private static final String WORDS = "words.tsv";
    private static final String SITES = "sites.tsv";
    private static final String PROTEIN = "protein";
    private static final String NUCLEOTIDE = "nucleotide";
    private static final String DONOR = "donor";
    private static final String ACCEPTOR = "acceptor";

    private ModelFiles() {}

    static Map<String, byte[]> write(HmmVariantModel model) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(ANSWERS, text(answers(model)));
        List<String> words = new ArrayList<>(words(PROTEIN, model.sequences().proteins()));
        words.addAll(words(NUCLEOTIDE, model.sequences().nucleotides()));
        files.put(WORDS, text(words));
        List<String> sites = new ArrayList<>(sites(DONOR, model.sequences().donors()));
        sites.addAll(sites(ACCEPTOR, model.sequences().acceptors()));
        files.put(SITES, text(sites));
        model.regressions().forEach((name, regression) -> files.put(file(name), bytes(regression)));
        return files;
    }

    /**
     * Reads a model.
     *
     * @param files opens a file by its name; nothing where there is none
     * @return nothing if there is no model
     * @throws InputException if it is not as it was written
     */
    static Optional<HmmVariantModel> read(Function<String, Optional<InputStream>> files) {
        Optional<List<String[]>> answers = files.apply(ANSWERS).map(ModelFiles::rows);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String[]> words = rows(files.apply(WORDS).orElseThrow());
            List<String[]> sites = rows(files.apply(SITES).orElseThrow());
            SequenceModels sequences = new SequenceModels(
                    MarkovChain.of(SequenceModels.RESIDUES, SequenceModels.PROTEIN_ORDER, words(PROTEIN, words)),
                    MarkovChain.of(SpliceSite.BASES, SequenceModels.NUCLEOTIDE_ORDER, words(NUCLEOTIDE, words)),
                    SpliceSite.learn(true, sites(DONOR, sites)),
                    SpliceSite.learn(false, sites(ACCEPTOR, sites)));
            return Optional.of(new HmmVariantModel(sequences, answers(answers.get()), regressions(files)));
        } catch (InputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new InputException(
                    "the model of hmm-variant",
                    0,
                    "is not as it was written (" + e.getMessage() + ")",
                    "Copy the model again, or train it anew.",
                    e);
        }
    }

    private static List<String> answers(HmmVariantModel model) {
        List<String> lines = new ArrayList<>();
        model.answers().forEach((kind, numbers) -> numbers.table()
                .counts()
                .forEach((key, odds) -> lines.add(kind.word() + "\t" + odds.yes() + "\t" + odds.no() + "\t" + key)));
        return lines;
    }

    private static SortedMap<QuestionKind, AnswerNumbers> answers(List<String[]> rows) {
        Map<QuestionKind, Map<String, Odds>> tables = new TreeMap<>();
        for (String[] row : rows) {
            QuestionKind kind = QuestionKind.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
            String key = String.join("\t", List.of(row).subList(3, row.length));
            tables.computeIfAbsent(kind, made -> new HashMap<>())
                    .put(key, new Odds(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        SortedMap<QuestionKind, AnswerNumbers> answers = new TreeMap<>();
        tables.forEach((kind, table) -> answers.put(kind, new AnswerNumbers(OddsTable.of(table))));
        return answers;
    }

    private static List<String> words(String chain, MarkovChain of) {
        return of.words().entrySet().stream()
                .map(word -> chain + "\t" + word.getKey() + "\t" + word.getValue())
                .toList();
    }

    private static Map<String, Long> words(String chain, List<String[]> rows) {
        Map<String, Long> words = new HashMap<>();
        rows.stream().filter(row -> row[0].equals(chain)).forEach(row -> words.put(row[1], Long.valueOf(row[2])));
        return words;
    }

    private static List<String> sites(String end, SpliceSite of) {
        return of.sites().stream().map(site -> end + "\t" + site).toList();
    }

    private static List<String> sites(String end, List<String[]> rows) {
        return rows.stream()
                .filter(row -> row[0].equals(end))
                .map(row -> row[1])
                .toList();
    }

    private static SortedMap<String, FittedModel> regressions(Function<String, Optional<InputStream>> files)
            throws IOException {
        SortedMap<String, FittedModel> regressions = new TreeMap<>();
        for (QuestionKind question : QuestionKind.values()) {
            for (CaseKind subject : CaseKind.values()) {
                for (boolean homologs : new boolean[] {false, true}) {
                    read(HmmVariantModel.regression(question, subject, homologs), files, regressions);
                }
            }
        }
        return regressions;
    }

    private static void read(
            String name, Function<String, Optional<InputStream>> files, SortedMap<String, FittedModel> to)
            throws IOException {
        Optional<InputStream> file = files.apply(file(name));
        if (file.isPresent()) {
            try (DataInputStream data = new DataInputStream(file.get())) {
                to.put(name, FittedModel.read(data));
            }
        }
    }

    private static String file(String regression) {
        return regression + ".regression";
    }

    private static byte[] bytes(FittedModel regression) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            regression.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String[]> rows(InputStream from) {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
