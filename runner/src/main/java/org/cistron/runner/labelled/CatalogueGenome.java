package org.cistron.runner.labelled;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.io.reference.IndexedReference;
import org.cistron.io.transcript.TranscriptAnnotation;
import org.cistron.io.transcript.TranscriptFiles;
import org.cistron.io.vcf.ContigAliases;

/** The genes that a catalogue names, on contigs that the reference has, with their sequence. Not for several threads. */
final class CatalogueGenome implements Closeable {
    private final IndexedReference reference;
    private final TranscriptAnnotation annotation;
    private final ContigAliases aliases;
    private final String annotationFile;
    private final Map<String, Transcript> byName = new HashMap<>();
    private final Map<String, Sequence> contigs = new HashMap<>();
    private final Map<String, CatalogueGene> genes = new HashMap<>();

    /**
     * Takes a genome that is open.
     *
     * @param annotationFile what messages call the annotation
     */
    CatalogueGenome(
            IndexedReference reference, TranscriptAnnotation annotation, ContigAliases aliases, String annotationFile) {
        this.reference = reference;
        this.annotation = annotation;
        this.aliases = aliases;
        this.annotationFile = annotationFile;
        annotation
                .all()
                .filter(transcript -> reference.contigs().containsKey(aliases.inReference(transcript.contig())))
                .sorted(Comparator.comparing((Transcript transcript) -> !transcript.isCoding()))
                .forEach(this::add);
    }

    /**
     * Opens a genome.
     *
     * @throws org.cistron.api.error.InputException if a file is not as it should be
     */
    static CatalogueGenome open(Path reference, Path annotation) {
        TranscriptAnnotation transcripts = TranscriptFiles.read(annotation, Optional.empty());
        return new CatalogueGenome(
                IndexedReference.open(reference), transcripts, ContigAliases.none(), annotation.toString());
    }

    /** Returns a gene by its name, its id or that of its transcript; nothing where there is none. */
    Optional<CatalogueGene> gene(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(transcript -> genes.computeIfAbsent(
                        transcript.id(), key -> new CatalogueGene(transcript, contig(transcript.contig()))));
    }

    /** Returns the annotation as the user named it. */
    String annotationFile() {
        return annotationFile;
    }

    @Override
    public void close() {
        reference.close();
    }

    private void add(Transcript transcript) {
        List<String> names = Stream.of(transcript.geneName(), transcript.gene(), transcript.id())
                .filter(name -> !name.isEmpty())
                .toList();
        names.forEach(name -> byName.putIfAbsent(name, transcript));
    }

    private Sequence contig(String inAnnotation) {
        return contigs.computeIfAbsent(aliases.inReference(inAnnotation), key -> reference
                .contig(key)
                .withCircular(annotation.circularContigs().contains(inAnnotation)));
    }
}
