package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.source.ByteSource;

/**
 * One input of the user: FASTA, FASTQ or GenBank, plain, gzip or bgzip, told by content; readable any number of times.
 *
 * <p>A gate of our own reads all bytes first and refuses what is not right, with file and line; then the records come one
 * at a time, so that the heap follows the longest, and are compared with what the gate counted. The id of a record is the
 * first word of its header as written (GenBank: VERSION, else the LOCUS name). Lower case is kept as soft mask, except in
 * GenBank, which writes all sequence so. FASTA and GenBank must not repeat an id; in FASTQ, where the mates of
 * interleaved pairs do, the second read with an id is called {@code id_2}, and so on.
 *
 * <p>Safe for use by several threads; each stream belongs to one.
 */
public final class SequenceInput implements AutoCloseable {
    private final ByteSource source;
    private final String name;
    private GateReport report;

    private SequenceInput(ByteSource source, String name) {
        this.source = source;
        this.name = name;
    }

    /** Names a file; it is opened by {@link #check()}. A named pipe is spooled to a temporary file. */
    public static SequenceInput ofFile(Path file) {
        return new SequenceInput(ByteSource.ofFile(file), InputName.of(file));
    }

    /**
     * Names standard input; it is spooled to a temporary file by {@link #check()} and deleted by {@link #close()}.
     *
     * @param in the bytes, read to their end
     * @param name the name that outputs take from it
     */
    public static SequenceInput ofStandardInput(InputStream in, String name) {
        return new SequenceInput(ByteSource.ofStream(in, "standard input"), name);
    }

    /** Returns the name that outputs take: the file's, less the suffixes of packing and format. */
    public String name() {
        return name;
    }

    /** Returns the file as the user named it, or {@code standard input}. */
    public String displayName() {
        return source.displayName();
    }

    /**
     * Reads all bytes once and returns what they are; later calls return the same without reading.
     *
     * @throws InputException if anything is not as it should be
     */
    public synchronized InputSummary check() {
        if (report == null) {
            report = Gate.pass(source);
        }
        return report.summary();
    }

    /** Returns how many reads of a FASTQ input were renamed because an earlier read has their id; after {@link #check()}. */
    public long renamedReads() {
        check();
        return report.repeatedIds();
    }

    /**
     * Opens the records in file order, after {@link #check()}. Close the stream.
     *
     * @throws InputException if the check refuses the input
     * @throws IllegalStateException from the stream, if at its end other records came than the check had counted
     */
    public Stream<Sequence> open() {
        InputSummary summary = check();
        RecordCursor cursor = cursor(summary.format());
        return StreamSupport.stream(new RecordSpliterator(cursor, source, summary), false)
                .onClose(() -> close(cursor));
    }

    /** Deletes the temporary file, if there is one; nothing can be opened any more then. */
    @Override
    public void close() {
        source.close();
    }

    private RecordCursor cursor(SequenceFormat format) {
        InputStream in = source.open();
        try {
            return switch (format) {
                case FASTA -> new FastaCursor(in);
                case FASTQ -> new FastqCursor(in, displayName(), readNaming());
                case GENBANK -> new GenBankCursor(in, displayName());
            };
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private UnaryOperator<Title> readNaming() {
        return renamedReads() == 0 ? UnaryOperator.identity() : new ReadIds()::distinct;
    }

    private void close(RecordCursor cursor) {
        try {
            cursor.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
