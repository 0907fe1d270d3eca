package org.cistron.variant.networks;

import org.cistron.classifier.cases.OrientedAllele;
import org.cistron.neural.masked.Alphabet;
import org.cistron.neural.masked.MaskedModel;
import org.cistron.neural.masked.Reading;

/**
 * What is known of an allele in its surroundings: how well the network expects the reference and the other allele, and what either
 * makes of the nucleotides around it. Nothing of it depends on any answer.
 */
final class GenomeNumbers {
    /** Nucleotides on either side whose expectation is compared. */
    private static final int[] REACHES = {3, 10, 30};

    private final OrientedAllele around;
    private final int middle;
    private final Reading reference;
    private final Reading alternative;
    private final Named numbers = new Named();

    private GenomeNumbers(OrientedAllele around, int middle, Reading reference, Reading alternative) {
        this.around = around;
        this.middle = middle;
        this.reference = reference;
        this.alternative = alternative;
    }

    /** Returns the window of the sequence with one of the alleles, which begins in the window's middle. */
    static byte[] window(MaskedModel model, OrientedAllele around, String sequence) {
        return model.window(
                Alphabet.DNA.tokens(sequence),
                around.before().length() - model.design().window() / 2);
    }

    /**
     * Returns the numbers.
     *
     * @param middle place of the alleles' first nucleotide in the windows
     * @param reference what the network says of the window with the reference
     * @param alternative what it says of the window with the other allele
     */
    static Named of(OrientedAllele around, int middle, Reading reference, Reading alternative) {
        GenomeNumbers made = new GenomeNumbers(around, middle, reference, alternative);
        made.alleles();
        made.neighbourhood();
        made.codes();
        made.kind();
        return made.numbers;
    }

    private void alleles() {
        double ofReference = support(
                reference, around.reference(), middle, around.reference().length());
        double ofAlternative = support(
                alternative, around.alternative(), middle, around.alternative().length());
        numbers.add("log_reference", ofReference);
        numbers.add("log_alternative", ofAlternative);
        numbers.add("log_ratio", ofAlternative - ofReference);
        numbers.add("entropy", reference.entropy(middle));
    }

    private void neighbourhood() {
        int behind = middle + around.reference().length();
        int behindOther = middle + around.alternative().length();
        for (int reach : REACHES) {
            String before =
                    around.before().substring(Math.max(0, around.before().length() - reach));
            String after =
                    around.after().substring(0, Math.min(reach, around.after().length()));
            int from = middle - before.length();
            double beforeReference = support(reference, before, from, reach);
            double afterReference = support(reference, after, behind, reach);
            numbers.add("support_before_" + reach, beforeReference);
            numbers.add("support_after_" + reach, afterReference);
            numbers.add("change_before_" + reach, support(alternative, before, from, reach) - beforeReference);
            numbers.add("change_after_" + reach, support(alternative, after, behindOther, reach) - afterReference);
        }
    }

    private void codes() {
        int last = reference.logProbabilities().length / reference.letters() - 1;
        int behind = Math.min(last, middle + around.reference().length());
        int behindOther = Math.min(last, middle + around.alternative().length());
        for (int i = 0; i < reference.code(); i++) {
            numbers.add("code_" + i, reference.code(middle, i));
            numbers.add("code_change_before_" + i, alternative.code(middle - 1, i) - reference.code(middle - 1, i));
            numbers.add("code_change_after_" + i, alternative.code(behindOther, i) - reference.code(behind, i));
        }
    }

    private void kind() {
        int length = around.reference().length();
        int other = around.alternative().length();
        numbers.add("reference_length", Math.log(1.0 + length));
        numbers.add("alternative_length", Math.log(1.0 + other));
        numbers.add("growth", Math.signum(other - length) * Math.log(1.0 + Math.abs(other - length)));
        numbers.add("out_of_frame", Math.floorMod(other - length, 3) == 0 ? 0 : 1);
        numbers.add("transition", isTransition() ? 1 : 0);
        for (int i = 0; i < Alphabet.DNA.letters(); i++) {
            char letter = Alphabet.DNA.letter(i);
            numbers.add("from_" + letter, around.reference().equals(String.valueOf(letter)) ? 1 : 0);
            numbers.add("to_" + letter, around.alternative().equals(String.valueOf(letter)) ? 1 : 0);
        }
        String near = around.before().substring(Math.max(0, around.before().length() - 30))
                + around.after().substring(0, Math.min(30, around.after().length()));
        long strong = near.chars().filter(c -> c == 'G' || c == 'C').count();
        numbers.add("gc", near.isEmpty() ? Double.NaN : (double) strong / near.length());
    }

    private boolean isTransition() {
        return switch (around.reference() + around.alternative()) {
            case "AG", "GA", "CT", "TC" -> true;
            default -> false;
        };
    }

    /** Returns the mean logarithm of what is expected of letters from a place on; NaN where none is known in the window. */
    private static double support(Reading reading, String letters, int from, int most) {
        double sum = 0;
        int count = 0;
        int places = reading.logProbabilities().length / reading.letters();
        for (int i = 0; i < Math.min(most, letters.length()); i++) {
            int letter = Alphabet.DNA.token(letters.charAt(i));
            if (letter < reading.letters() && from + i >= 0 && from + i < places) {
                sum += reading.logProbability(from + i, letter);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
