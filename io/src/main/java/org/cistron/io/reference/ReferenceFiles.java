package org.cistron.io.reference;

import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.samtools.util.GZIIndex;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/** The files of a reference: the FASTA, and its indices, made where they are missing. */
final class ReferenceFiles {
    /** What an index file holds. */
    private interface Content {
        void writeTo(Path file) throws IOException;
    }

    private final Path fasta;

    ReferenceFiles(Path fasta) {
        this.fasta = fasta;
    }

    /** Returns whether the FASTA is packed in blocks, as bgzip does. */
    boolean inBlocks() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(fasta))) {
            return BlockCompressedInputStream.isValidFile(in);
        }
    }

    /** Returns whether the FASTA is packed by gzip, in blocks or not. */
    boolean packed() throws IOException {
        try (InputStream in = Files.newInputStream(fasta)) {
            byte[] magic = in.readNBytes(2);
            return magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        }
    }

    /** Returns the index beside the FASTA where it is there and not older than it; else a new one, kept where that is possible. */
    FastaIndex index(ByteSource source) throws IOException {
        Path file = beside(".fai");
        if (current(file)) {
            return checked(FastaIndex.read(file), file);
        }
        FastaIndex made = FastaIndexer.index(source);
        keep(file, draft -> Files.writeString(draft, made.text(), StandardCharsets.UTF_8));
        return made;
    }

    /** Returns the index of a FASTA's blocks, as {@link #index}. */
    GZIIndex blocks() throws IOException {
        Path file = beside(".gzi");
        if (current(file)) {
            return GZIIndex.loadIndex(file);
        }
        GZIIndex made = GZIIndex.createIndex(fasta, false);
        keep(file, made::writeIndex);
        return made;
    }

    private Path beside(String suffix) {
        return fasta.resolveSibling(fasta.getFileName() + suffix);
    }

    private boolean current(Path index) throws IOException {
        return Files.isReadable(index)
                && Files.getLastModifiedTime(index).compareTo(Files.getLastModifiedTime(fasta)) >= 0;
    }

    private FastaIndex checked(FastaIndex index, Path file) throws IOException {
        long end = index.entries().values().stream()
                .mapToLong(FastaIndex.Entry::end)
                .max()
                .orElse(0);
        if (!packed() && end > Files.size(fasta)) {
            throw new InputException(
                    file.toString(),
                    "found contigs up to byte " + end + ", expected them within " + fasta + " of " + Files.size(fasta)
                            + " bytes",
                    "It is the index of another file: delete it, and it is made anew.");
        }
        return index;
    }

    /** Writes an index beside the FASTA for the next run, unless there is an old one, which is not ours to replace. */
    private static void keep(Path file, Content content) {
        if (Files.exists(file)) {
            return;
        }
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".cistron-", ".index");
            try {
                content.writeTo(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The folder of a reference is often read-only, and the index in memory serves this run.
            return;
        }
    }
}
