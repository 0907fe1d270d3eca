package org.cistron.runner.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.evaluation.Fragment;

/** Makes predictions out of the truth, wrong in every way that scoring tells apart, the same ones every time. */
final class MadePrediction {
    private final List<String> lines = new ArrayList<>(List.of("##gff-version 3"));

    private MadePrediction() {}

    /** Makes a prediction for a whole genome, its contigs' lengths left out. */
    static MadePrediction ofGenome(Annotation truth) {
        MadePrediction prediction = new MadePrediction();
        for (int i = 0; i < truth.codingSequences().size(); i++) {
            prediction.gene(truth.codingSequences().get(i), i);
        }
        return prediction;
    }

    /** Makes a prediction on fragments, all of them named, most parts of annotated CDS called in some way. */
    static MadePrediction onFragments(Annotation truth, List<Fragment> fragments) {
        MadePrediction prediction = new MadePrediction();
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            prediction.lines.add("##sequence-region " + fragment.name() + " 1 "
                    + fragment.region().length());
            for (AnnotatedCds cds : truth.codingSequences()) {
                prediction.calls(fragment, cds, i);
            }
        }
        return prediction;
    }

    Path write(Path file) {
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gene(AnnotatedCds cds, int number) {
        if (number % 10 == 9) {
            return;
        }
        int start = cds.start() + 1;
        int end = cds.end();
        boolean forward = cds.strand() == Strand.FORWARD;
        int shift = number % 7 == 6 && end - start > 12 ? 3 : 0;
        int score = number * 37 % 101;
        line(cds, cds.contig(), forward ? start + shift : start, forward ? end : end - shift, score, 0);
        if (number % 13 == 0 && end - start > 12) {
            line(cds, cds.contig(), forward ? start + 6 : start, forward ? end : end - 6, score + number % 3 - 1, 0);
        }
        if (number % 11 == 0 && end - start > 130) {
            line(cds, cds.contig(), start + 20, end - 20, score, 0);
        }
    }

    private void calls(Fragment fragment, AnnotatedCds cds, int number) {
        Region place = fragment.region();
        for (int i = 0; i < cds.parts().size(); i++) {
            Region part = cds.parts().get(i);
            int start = Math.max(part.start(), place.start());
            int end = Math.min(part.end(), place.end());
            if (!part.contig().equals(place.contig()) || end - start < 40 || number % 8 == 7) {
                continue;
            }
            int cutOff = cds.strand() == Strand.FORWARD ? start - part.start() : part.end() - end;
            int phase = Math.floorMod(cds.phases().get(i) - cutOff + (number % 9 == 8 ? 1 : 0), 3);
            int from = start - place.start() + 1;
            int to = end - place.start() - (number % 5 == 4 && end - start > 100 ? 60 : 0);
            line(cds, fragment.name(), from, to, number, phase);
        }
    }

    private void line(AnnotatedCds cds, String contig, int start, int end, int score, int phase) {
        String written = score % 17 == 0 ? "." : Integer.toString(score);
        lines.add(String.join(
                "\t",
                contig,
                "made",
                "CDS",
                Integer.toString(start),
                Integer.toString(end),
                written,
                Character.toString(cds.strand().symbol()),
                Integer.toString(phase),
                "ID=made" + lines.size()));
    }
}
