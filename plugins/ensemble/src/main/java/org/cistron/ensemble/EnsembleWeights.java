package org.cistron.ensemble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cistron.ensemble.MemberWeights.Member;

/**
 * The members' weights in each situation, as a table: a line for each situation and member.
 *
 * @param bySituation the weights; what is written of a single genome has its situation alone
 */
record EnsembleWeights(Map<Situation, MemberWeights> bySituation) {
    private static final String HEADER = "situation\tmember\tcoding\tstart";

    EnsembleWeights {
        bySituation = Collections.unmodifiableMap(new EnumMap<>(bySituation));
    }

    MemberWeights of(Situation situation) throws IOException {
        MemberWeights weights = bySituation.get(situation);
        if (weights == null) {
            throw new IOException("found no line that begins with " + situation.word() + ", expected one or more");
        }
        return weights;
    }

    static EnsembleWeights read(InputStream from) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        if (!HEADER.equals(lines.readLine())) {
            throw new IOException("found no line '" + HEADER.replace('\t', ' ') + "', expected it first");
        }
        Map<Situation, List<Member>> members = new EnumMap<>(Situation.class);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 4) {
                throw new IOException("found the line '" + line + "', expected four columns");
            }
            members.computeIfAbsent(situation(columns[0]), key -> new ArrayList<>())
                    .add(new Member(columns[1], number(columns[2]), number(columns[3])));
        }
        Map<Situation, MemberWeights> weights = new EnumMap<>(Situation.class);
        members.forEach((situation, found) -> weights.put(situation, new MemberWeights(found)));
        return new EnsembleWeights(weights);
    }

    byte[] write() {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        bySituation.forEach((situation, weights) -> weights.members()
                .forEach(member -> lines.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.4f\t%.4f\n",
                        situation.word(),
                        member.name(),
                        member.coding(),
                        member.start()))));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Situation situation(String word) throws IOException {
        for (Situation situation : Situation.values()) {
            if (situation.word().equals(word)) {
                return situation;
            }
        }
        throw new IOException("found the situation '" + word + "', expected adapted or universal");
    }

    private static double number(String text) throws IOException {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException("found the weight '" + text + "', expected a number", e);
        }
        throw new IOException("found the weight '" + text + "', expected a finite number");
    }
}
