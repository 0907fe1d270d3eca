package org.cistron.runner.train;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.feature.Annotation;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.sequence.SequenceInput;

/** Reads a genome with its annotation and checks that they belong together. */
final class TrainingGenomeReader {
    private static final String TABLE = "transl_table";
    private static final String STANDARD = "11";

    private TrainingGenomeReader() {}

    /**
     * Reads one genome.
     *
     * @throws InputException if a file is not what it should be, there are no CDS, they name several genetic codes, or
     *     contigs differ from those of the annotation or of the verified starts
     */
    static AnnotatedGenome read(TrainingFiles files) {
        Annotation annotation = AnnotationFiles.read(files.annotation());
        if (annotation.codingSequences().isEmpty()) {
            throw wrong(files, files.annotation(), "found no CDS, expected an annotated genome");
        }
        SequenceInput input = SequenceInput.ofFile(files.sequence());
        TrainingGenome genome = new TrainingGenome(files.name(), input, code(files, annotation));
        new ContigCheck(files, files.annotation(), annotation).check(genome);
        return new AnnotatedGenome(genome, annotation, VerifiedStarts.read(files, genome));
    }

    private static GeneticCode code(TrainingFiles files, Annotation annotation) {
        TreeSet<String> tables = annotation.codingSequences().stream()
                .map(AnnotatedCds::attributes)
                .map(attributes -> attributes.getOrDefault(TABLE, STANDARD))
                .collect(Collectors.toCollection(TreeSet::new));
        if (tables.size() > 1) {
            throw wrong(
                    files,
                    files.annotation(),
                    "found CDS with " + TABLE + " " + String.join(" and ", tables)
                            + ", expected one for all (11 where there is none)");
        }
        try {
            return GeneticCode.byNumber(Integer.parseInt(tables.first()));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    files,
                    files.annotation(),
                    "found " + TABLE + " " + tables.first() + ", expected a genetic code's number");
        }
    }

    /** A fault of an annotation or a table of verified starts, or of how it fits its genome. */
    static InputException wrong(TrainingFiles files, Path file, String problem) {
        return new InputException(
                file.toString(),
                problem,
                "Get genome and annotation of the same assembly, or leave it out by --exclude " + files.name() + ".");
    }
}
