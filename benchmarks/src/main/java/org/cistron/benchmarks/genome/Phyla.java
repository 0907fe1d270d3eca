package org.cistron.benchmarks.genome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.UsageException;

/**
 * Which phylum a genome belongs to, and in which fold it is held out: the table {@code phyla.tsv} beside this class.
 *
 * @param members all genomes of the table, in its order
 */
public record Phyla(List<Member> members) {
    private static final String TABLE = "phyla.tsv";
    private static final String NO_FOLD = "-";

    /** Takes an immutable copy. */
    public Phyla {
        members = List.copyOf(members);
    }

    /**
     * A genome.
     *
     * @param genome its name
     * @param phylum its phylum
     * @param fold the fold that it is held out in; {@code -} for none
     */
    public record Member(String genome, String phylum, String fold) {}

    /** Reads the table. */
    public static Phyla read() {
        try (InputStream table = Phyla.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Member> members = new ArrayList<>();
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                members.add(new Member(cells[0], cells[1], cells[2]));
            });
            return new Phyla(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folds' names, sorted. */
    public List<String> folds() {
        return members.stream()
                .map(Member::fold)
                .filter(fold -> !fold.equals(NO_FOLD))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the names of the genomes that a fold holds out. */
    public List<String> heldOut(String fold) {
        return members.stream()
                .filter(member -> member.fold().equals(fold))
                .map(Member::genome)
                .toList();
    }

    /** Returns the phyla of genomes, each once, sorted. */
    public List<String> of(List<String> genomes) {
        return genomes.stream().map(this::of).distinct().sorted().toList();
    }

    /**
     * Returns a genome's phylum.
     *
     * @throws UsageException if the table does not have it
     */
    public String of(String genome) {
        return members.stream()
                .filter(member -> member.genome().equals(genome))
                .findFirst()
                .map(Member::phylum)
                .orElseThrow(() -> new UsageException("found no phylum for the genome '" + genome + "', expected it in "
                        + TABLE + ". Add it there."));
    }
}
