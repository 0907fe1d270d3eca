package org.cistron.io.reference;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.reference.BlockCompressedIndexedFastaSequenceFile;
import htsjdk.samtools.reference.FastaSequenceIndex;
import htsjdk.samtools.reference.IndexedFastaSequenceFile;
import htsjdk.samtools.reference.ReferenceSequenceFile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;
import org.cistron.io.source.ByteSource;

/**
 * A reference genome in FASTA of which stretches are read, plain or bgzip. An index ({@code .fai}, {@code .gzi}) beside it
 * is used, and made where it is missing. A file packed by plain gzip has no places to jump to: it is unpacked to a
 * temporary file.
 *
 * <p>The stretch last read, and much after it, stays in memory, so asking in the genome's order is cheap. Not for several
 * threads.
 */
public final class IndexedReference implements Closeable {
    private static final int STRETCH = 1 << 22;
    private static final int BEFORE = 1 << 16;

    private final String file;
    private final ReferenceSequenceFile sequences;
    private final Map<String, Integer> contigs;
    private final Optional<Path> temporary;
    private String contig = "";
    private int from;
    private String stretch = "";

    private IndexedReference(
            String file, ReferenceSequenceFile sequences, Map<String, Integer> contigs, Optional<Path> temporary) {
        this.file = file;
        this.sequences = sequences;
        this.contigs = contigs;
        this.temporary = temporary;
    }

    /**
     * Opens a reference.
     *
     * @throws InputException if it is missing or no FASTA, or its index is not its own
     */
    public static IndexedReference open(Path fasta) {
        try (ByteSource source = ByteSource.ofFile(fasta)) {
            if (!Files.exists(fasta) || Files.isDirectory(fasta) || !Files.isReadable(fasta)) {
                source.open().close();
            }
            return opened(fasta, source);
        } catch (IOException | SAMException e) {
            throw unreadable(fasta.toString(), e);
        }
    }

    /** Returns the contigs' lengths in nucleotides, by name, in the file's order. */
    public Map<String, Integer> contigs() {
        return contigs;
    }

    /**
     * Returns the letters of [start, end) of a contig, 0-based, in upper case.
     *
     * @throws IllegalArgumentException if there is no such contig or stretch
     * @throws InputException if the file can't be read any more
     */
    public String letters(String name, int start, int end) {
        ready(name, start, end);
        return start == end ? "" : stretch.substring(start - from, end - from);
    }

    /**
     * Returns whether a contig has just these letters, upper case, at a 0-based position.
     *
     * @throws IllegalArgumentException if there is no such contig or stretch
     * @throws InputException if the file can't be read any more
     */
    public boolean has(String name, int start, String letters) {
        ready(name, start, start + letters.length());
        return letters.isEmpty() || stretch.startsWith(letters, start - from);
    }

    /**
     * Returns a whole contig.
     *
     * @throws IllegalArgumentException if there is no such contig
     * @throws InputException if the file can't be read any more
     */
    public Sequence contig(String name) {
        Integer length = contigs.get(name);
        if (length == null) {
            throw new IllegalArgumentException("no contig " + name);
        }
        SequenceBuilder builder = new SequenceBuilder(name, "");
        for (int start = 0; start < length; start += STRETCH) {
            String part = letters(name, start, Math.min(length, start + STRETCH));
            for (int i = 0; i < part.length(); i++) {
                builder.append(part.charAt(i));
            }
        }
        return builder.build();
    }

    @Override
    public void close() {
        try {
            sequences.close();
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void ready(String name, int start, int end) {
        Integer length = contigs.get(name);
        if (length == null || start < 0 || end < start || end > length) {
            throw new IllegalArgumentException("no stretch " + start + ".." + end + " of " + name);
        }
        if (start < end && (!name.equals(contig) || start < from || end > from + stretch.length())) {
            load(name, start, end, length);
        }
    }

    private void load(String name, int start, int end, int length) {
        int first = Math.max(0, start - BEFORE);
        int last = (int) Math.min(length, Math.max(end, (long) first + STRETCH));
        try {
            byte[] bases = sequences.getSubsequenceAt(name, first + 1L, last).getBases();
            stretch = new String(bases, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        } catch (SAMException e) {
            throw unreadable(file, e);
        }
        contig = name;
        from = first;
        if (stretch.length() != last - first) {
            throw new InputException(
                    file,
                    "found " + stretch.length() + " nucleotides of " + name + " from " + (first + 1) + ", expected "
                            + (last - first),
                    "The file was cut short, or its .fai is that of another file: delete the .fai.");
        }
    }

    private static IndexedReference opened(Path fasta, ByteSource source) throws IOException {
        if (!Files.isRegularFile(fasta)) {
            throw new InputException(
                    fasta.toString(),
                    "found a pipe or device, expected a file in which places can be jumped to",
                    "Write the reference to a file first.");
        }
        ReferenceFiles files = new ReferenceFiles(fasta);
        boolean inBlocks = files.inBlocks();
        if (files.packed() && !inBlocks) {
            return unpacked(fasta, source);
        }
        FastaIndex index = files.index(source);
        FastaSequenceIndex theirs = theirs(index);
        ReferenceSequenceFile sequences = inBlocks
                ? new BlockCompressedIndexedFastaSequenceFile(fasta, theirs, files.blocks())
                : new IndexedFastaSequenceFile(fasta, theirs);
        return new IndexedReference(fasta.toString(), sequences, lengths(index), Optional.empty());
    }

    private static IndexedReference unpacked(Path fasta, ByteSource source) throws IOException {
        FastaIndex index = FastaIndexer.index(source);
        Path plain = Files.createTempFile("cistron-", ".fasta");
        plain.toFile().deleteOnExit();
        try (InputStream in = source.open()) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        }
        ReferenceSequenceFile sequences = new IndexedFastaSequenceFile(plain, theirs(index));
        return new IndexedReference(fasta.toString(), sequences, lengths(index), Optional.of(plain));
    }

    private static FastaSequenceIndex theirs(FastaIndex index) {
        return new FastaSequenceIndex(new ByteArrayInputStream(index.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Integer> lengths(FastaIndex index) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        index.entries().forEach((name, entry) -> lengths.put(name, entry.length()));
        return Collections.unmodifiableMap(lengths);
    }

    private static InputException unreadable(String file, Exception cause) {
        return new InputException(
                file,
                0,
                "found an error while reading (" + cause.getMessage() + "), expected an indexed FASTA",
                "Check the file; an old .fai or .gzi beside it may be deleted, it is made anew.",
                cause);
    }
}
