package org.cistron.proteins.sequence;

import java.util.Random;
import org.cistron.proteins.substitution.BackgroundFrequencies;
import org.cistron.proteins.substitution.TargetFrequencies;

/** Makes random proteins and relatives of them, the same for the same seed. */
public final class RandomProteins {
    private static final TargetFrequencies TARGETS = new TargetFrequencies();

    private final Random random;

    public RandomProteins(long seed) {
        random = new Random(seed);
    }

    /** Returns independent residues of background frequencies. */
    public Protein protein(String id, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(residue());
        }
        return Protein.of(id, letters);
    }

    /** Returns a copy with residues replaced as BLOSUM62 expects, all but a share of them, and some gaps on either side. */
    public Protein relative(String id, Protein of, double identity, double gapRate) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < of.length(); i++) {
            double event = random.nextDouble();
            if (event < gapRate / 2) {
                i += random.nextInt(4);
            } else if (event < gapRate) {
                letters.append(protein("", 1 + random.nextInt(4)).letters(0, 1));
            }
            if (i < of.length()) {
                letters.append(Residues.letter(random.nextDouble() < identity ? of.residue(i) : other(of.residue(i))));
            }
        }
        return Protein.of(id, letters);
    }

    /** Returns residues with a protein in the middle. */
    public Protein containing(String id, Protein domain, int before, int after) {
        return Protein.of(
                id,
                protein("", before).letters(0, before)
                        + domain.letters(0, domain.length())
                        + protein("", after).letters(0, after));
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private char residue() {
        double left = random.nextDouble();
        int residue = 0;
        while (residue < Residues.STANDARD - 1 && left >= BackgroundFrequencies.of(residue)) {
            left -= BackgroundFrequencies.of(residue++);
        }
        return Residues.letter(residue);
    }

    /** Returns a residue that differs, likelier a similar one. */
    private int other(int given) {
        while (true) {
            double left = random.nextDouble();
            int residue = 0;
            while (residue < Residues.STANDARD - 1 && left >= TARGETS.conditional(residue, given)) {
                left -= TARGETS.conditional(residue++, given);
            }
            if (residue != given) {
                return residue;
            }
        }
    }
}
