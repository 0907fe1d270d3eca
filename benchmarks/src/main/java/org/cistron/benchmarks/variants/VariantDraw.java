package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.cistron.api.error.UsageException;

/**
 * Draws variants from a seed, away from unknown nucleotides. Indels are where normalised VCF has them, at the leftmost of
 * their places. No two variants begin at one position; they may overlap, as each is judged alone.
 */
public final class VariantDraw {
    private static final String LETTERS = "ACGT";

    /** So many nucleotides to either side are known, so that codons and splice sites are. */
    private static final int CLEAR = 20;

    private static final int ATTEMPTS = 10_000;
    private static final int LONGEST_MNV = 4;
    private static final int LONGEST_INSERTION = 12;
    private static final int LONGEST_DELETION = 20;
    private static final int LONGEST_REPLACED = 4;
    private static final int LONGEST_REPLACEMENT = 6;

    private final Map<String, String> contigs;
    private final DrawingPlaces places;
    private final Mix mix;
    private final SplittableRandom random;

    /**
     * Prepares a draw.
     *
     * @param contigs the contigs' letters by id, upper-case
     * @param transcripts the transcripts, which strata depend on
     * @param mix how often each kind is drawn
     * @param seed the seed; the same one gives the same variants
     */
    public VariantDraw(Map<String, String> contigs, List<TranscriptModel> transcripts, Mix mix, long seed) {
        this.contigs = contigs;
        this.places = new DrawingPlaces(contigs, transcripts);
        this.mix = mix;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Draws variants.
     *
     * @param count how many
     * @param stratum the stratum of each, by its number from 0
     * @return the variants in the order of the contigs, then of positions
     * @throws UsageException if there are not so many places
     */
    public List<DrawnVariant> draw(int count, IntFunction<Stratum> stratum) {
        Map<String, NavigableMap<Integer, DrawnVariant>> drawn = new HashMap<>();
        contigs.keySet().forEach(contig -> drawn.put(contig, new TreeMap<>()));
        for (int i = 0; i < count; i++) {
            add(stratum.apply(i), drawn);
        }
        List<DrawnVariant> sorted = new ArrayList<>();
        contigs.keySet().forEach(contig -> sorted.addAll(drawn.get(contig).values()));
        return sorted;
    }

    private void add(Stratum stratum, Map<String, NavigableMap<Integer, DrawnVariant>> drawn) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<DrawnVariant> next = one(stratum);
            if (next.isPresent()
                    && drawn.get(next.get().contig()).putIfAbsent(next.get().start(), next.get()) == null) {
                return;
            }
        }
        throw new UsageException("found no place for a further variant (" + stratum.word() + ") in " + ATTEMPTS
                + " attempts, as no two begin at one position. Ask for fewer variants.");
    }

    private Optional<DrawnVariant> one(Stratum stratum) {
        Stretches.Point point = places.draw(stratum, random);
        String letters = contigs.get(point.contig());
        VariantKind kind = mix.draw(random);
        int replaced = replaced(kind);
        if (point.position() == 0 || point.position() + replaced > letters.length()) {
            return Optional.empty();
        }
        String reference = letters.substring(point.position(), point.position() + replaced);
        String alternative = alternative(kind, reference);
        return new NormalForm(letters, point.position(), reference, alternative)
                .leftmost()
                .filter(form -> !form.isNearUnknown(CLEAR))
                .map(form -> new DrawnVariant(
                        point.contig(), form.start(), form.reference(), form.alternative(), kind, stratum));
    }

    private int replaced(VariantKind kind) {
        return switch (kind) {
            case SNV -> 1;
            case MNV -> 2 + random.nextInt(LONGEST_MNV - 1);
            case INSERTION -> 0;
            case DELETION -> 1 + random.nextInt(LONGEST_DELETION);
            case DELINS -> 1 + random.nextInt(LONGEST_REPLACED);
        };
    }

    private String alternative(VariantKind kind, String reference) {
        return switch (kind) {
            case SNV, MNV -> replacement(reference, reference.length());
            case INSERTION -> replacement("", 1 + random.nextInt(LONGEST_INSERTION));
            case DELETION -> "";
            case DELINS -> replacement(reference, otherLength(reference.length()));
        };
    }

    private int otherLength(int length) {
        int other = 1 + random.nextInt(LONGEST_REPLACEMENT - 1);
        return other < length ? other : other + 1;
    }

    /** Draws letters, of which neither the first nor the last is the reference's. */
    private String replacement(String reference, int length) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < length; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        if (!reference.isEmpty()) {
            drawn.setCharAt(0, other(reference.charAt(0)));
            int last = length - 1;
            char lastThere = reference.charAt(reference.length() - 1);
            while (drawn.charAt(last) == lastThere || drawn.charAt(0) == reference.charAt(0)) {
                drawn.setCharAt(last, other(lastThere));
            }
        }
        return drawn.toString();
    }

    private char other(char letter) {
        char drawn = letter;
        while (drawn == letter) {
            drawn = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return drawn;
    }
}
