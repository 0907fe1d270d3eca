package org.cistron.variant.networks;

import org.cistron.api.variant.ProteinVariant;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.Reading;
import org.cistron.proteins.substitution.Blosum62;
import org.cistron.proteins.substitution.GranthamDistance;
import org.cistron.proteins.substitution.ResidueProperties;

/**
 * What is known of a substitution: what the network expects at its site and around it, how the two residues differ, and what stands
 * around them. Nothing of it depends on any answer.
 *
 * <p>What the network says of a site is the same for reference and alternative, since it does not see the site's own residue: one
 * pass serves all substitutions of a stretch. A second pass with the alternative in place, for what it does to the expectation of its
 * neighbours, was tried and added nothing to the ranking of reviewed human substitutions.
 */
final class ProteinNumbers {
    private static final int[] REACHES = {2, 5, 15};
    private static final int SURROUNDING = 12;

    private final ProteinVariant change;
    private final Reading reading;
    private final int start;
    private final int place;
    private final int reference;
    private final int alternative;
    private final Named numbers = new Named();

    /**
     * Prepares the numbers of a substitution of standard residues.
     *
     * @param reading what the network says of the window around it
     * @param start of the window in the protein
     * @param place of the site in the window
     */
    private ProteinNumbers(ProteinVariant change, Reading reading, int start, int place) {
        this.change = change;
        this.reading = reading;
        this.start = start;
        this.place = place;
        this.reference = Alphabet.PROTEIN.token(change.reference().charAt(0));
        this.alternative = Alphabet.PROTEIN.token(change.alternative().charAt(0));
    }

    /** Returns whether both residues are standard ones: of others nothing is known. */
    static boolean knows(ProteinVariant change) {
        return change.isSubstitution()
                && Alphabet.PROTEIN.token(change.reference().charAt(0)) < Alphabet.PROTEIN.letters()
                && Alphabet.PROTEIN.token(change.alternative().charAt(0)) < Alphabet.PROTEIN.letters();
    }

    static Named of(ProteinVariant change, Reading reading, int start, int place) {
        ProteinNumbers made = new ProteinNumbers(change, reading, start, place);
        made.expectation();
        made.substitution();
        made.neighbourhood();
        made.position();
        return made.numbers;
    }

    private void expectation() {
        double ofReference = reading.logProbability(place, reference);
        double ofAlternative = reading.logProbability(place, alternative);
        double likeliest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reading.letters(); i++) {
            likeliest = Math.max(likeliest, reading.logProbability(place, i));
        }
        numbers.add("log_ratio", ofAlternative - ofReference);
        numbers.add("log_reference", ofReference);
        numbers.add("log_alternative", ofAlternative);
        numbers.add("log_likeliest_less_alternative", likeliest - ofAlternative);
        numbers.add("entropy", reading.entropy(place));
        for (int i = 0; i < reading.letters(); i++) {
            numbers.add("expected_" + Alphabet.PROTEIN.letter(i), reading.logProbability(place, i));
        }
        for (int i = 0; i < reading.code(); i++) {
            numbers.add("code_" + i, reading.code(place, i));
        }
        double hydropathy = 0;
        double volume = 0;
        for (int i = 0; i < reading.letters(); i++) {
            double probability = Math.exp(reading.logProbability(place, i));
            hydropathy += probability * ResidueProperties.hydropathy(i);
            volume += probability * ResidueProperties.volume(i);
        }
        numbers.add("hydropathy_less_expected", ResidueProperties.hydropathy(alternative) - hydropathy);
        numbers.add("volume_less_expected", ResidueProperties.volume(alternative) - volume);
    }

    private void substitution() {
        numbers.add("blosum62", Blosum62.score(reference, alternative));
        numbers.add("grantham", GranthamDistance.between(reference, alternative));
        both("hydropathy", ResidueProperties.hydropathy(reference), ResidueProperties.hydropathy(alternative));
        both("volume", ResidueProperties.volume(reference), ResidueProperties.volume(alternative));
        both("polarity", ResidueProperties.polarity(reference), ResidueProperties.polarity(alternative));
        both("charge", ResidueProperties.charge(reference), ResidueProperties.charge(alternative));
        for (char residue : new char[] {'C', 'G', 'P', 'W', 'R'}) {
            int token = Alphabet.PROTEIN.token(residue);
            numbers.add("from_" + residue, reference == token ? 1 : 0);
            numbers.add("to_" + residue, alternative == token ? 1 : 0);
        }
    }

    private void both(String property, double before, double after) {
        numbers.add(property, before);
        numbers.add(property + "_change", after - before);
    }

    private void neighbourhood() {
        for (int reach : REACHES) {
            double support = 0;
            double entropy = 0;
            double hydropathy = 0;
            double charge = 0;
            int bends = 0;
            int count = 0;
            for (int i = -reach; i <= reach; i++) {
                int residue = i == 0 ? Alphabet.PROTEIN.letters() : residue(i);
                if (residue < Alphabet.PROTEIN.letters() && isRead(i)) {
                    support += reading.logProbability(place + i, residue);
                    entropy += reading.entropy(place + i);
                    hydropathy += ResidueProperties.hydropathy(residue);
                    charge += ResidueProperties.charge(residue);
                    bends += "GPSN".indexOf(Alphabet.PROTEIN.letter(residue)) >= 0 ? 1 : 0;
                    count++;
                }
            }
            double divisor = Math.max(1, count);
            numbers.add("support_" + reach, support / divisor);
            numbers.add("entropy_" + reach, entropy / divisor);
            numbers.add("hydropathy_" + reach, hydropathy / divisor);
            numbers.add("charge_" + reach, charge / divisor);
            numbers.add("bends_" + reach, bends / divisor);
        }
        for (int i = -4; i <= 4; i++) {
            int residue = i == 0 ? Alphabet.PROTEIN.letters() : residue(i);
            boolean known = residue < Alphabet.PROTEIN.letters();
            if (i != 0) {
                numbers.add("hydropathy_at_" + i, known ? ResidueProperties.hydropathy(residue) : Double.NaN);
                numbers.add("volume_at_" + i, known ? ResidueProperties.volume(residue) : Double.NaN);
            }
        }
        numbers.add("diversity", diversity());
        for (int i = 0; i < reading.code(); i++) {
            numbers.add("code_around_" + i, meanCode(i));
        }
    }

    /** Returns the mean of what is known of the places around the site: what kind of stretch it is. */
    private double meanCode(int number) {
        double sum = 0;
        int count = 0;
        for (int i = -SURROUNDING; i <= SURROUNDING; i++) {
            if (isRead(i) && residue(i) != Alphabet.PROTEIN.outside()) {
                sum += reading.code(place + i, number);
                count++;
            }
        }
        return sum / count;
    }

    /** Returns the entropy of the residues around the site, natural logarithms: low in stretches of few kinds. */
    private double diversity() {
        double[] counts = new double[Alphabet.PROTEIN.letters()];
        double all = 0;
        for (int i = -10; i <= 10; i++) {
            int residue = residue(i);
            if (residue < counts.length) {
                counts[residue]++;
                all++;
            }
        }
        double entropy = 0;
        for (double count : counts) {
            entropy -= count == 0 ? 0 : count / all * Math.log(count / all);
        }
        return entropy;
    }

    private void position() {
        int length = change.residues().length();
        numbers.add("log_length", Math.log(length));
        numbers.add("relative_position", (change.position() + 0.5) / length);
        numbers.add("log_from_start", Math.log(1.0 + change.position()));
        numbers.add("log_from_end", Math.log(1.0 * length - change.position()));
    }

    private boolean isRead(int distance) {
        int at = place + distance;
        return at >= 0 && at < reading.logProbabilities().length / reading.letters();
    }

    /** Returns the residue at a distance from the site; no letter outside the protein. */
    private int residue(int distance) {
        int at = start + place + distance;
        return at < 0 || at >= change.residues().length()
                ? Alphabet.PROTEIN.outside()
                : Alphabet.PROTEIN.token(change.residues().charAt(at));
    }
}
