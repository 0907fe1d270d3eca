package org.cistron.io.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/**
 * The lines of a text file in UTF-8, plain or gzip (told by content), one at a time and with their numbers. Line ends are
 * those of Unix or Windows; a byte order mark is skipped.
 */
public final class LineReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ByteSource source;
    private final boolean owned;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final Deque<String> ahead = new ArrayDeque<>();
    private int position;
    private int limit;
    private long linesRead;
    private String line = "";
    private long number;

    private LineReader(ByteSource source, boolean owned, InputStream in) {
        this.source = source;
        this.owned = owned;
        this.in = in;
    }

    /**
     * Opens an annotation.
     *
     * @throws InputException if it is missing, a folder, unreadable or empty
     */
    public static LineReader open(Path file) {
        return open(file, "an annotation");
    }

    /**
     * Opens a file.
     *
     * @param expected what it should be, with its article, for messages
     * @throws InputException if it is missing, a folder, unreadable or empty
     */
    public static LineReader open(Path file, String expected) {
        return open(ByteSource.ofFile(file), true, expected);
    }

    /**
     * Opens a file that may be empty.
     *
     * @throws InputException if it is missing, a folder or unreadable
     */
    public static LineReader openMaybeEmpty(Path file) {
        ByteSource source = ByteSource.ofFile(file);
        return new LineReader(source, true, source.open());
    }

    /**
     * Opens a source, which stays open when the reader is closed.
     *
     * @param expected as for {@link #open(Path, String)}
     */
    public static LineReader open(ByteSource source, String expected) {
        return open(source, false, expected);
    }

    private static LineReader open(ByteSource source, boolean owned, String expected) {
        LineReader lines = new LineReader(source, owned, source.open());
        try {
            lines.checkNotEmpty(expected);
            return lines;
        } catch (InputException e) {
            lines.close();
            throw e;
        }
    }

    /** Moves to the next line; false at the end of the file. */
    public boolean advance() {
        Optional<String> next = Optional.ofNullable(ahead.poll()).or(this::read);
        line = next.orElse(line);
        number += next.isPresent() ? 1 : 0;
        return next.isPresent();
    }

    /** Returns the first of the lines to come that is wanted, without moving; nothing where none is. */
    public Optional<String> lookAhead(Predicate<String> wanted) {
        Optional<String> found = ahead.stream().filter(wanted).findFirst();
        while (found.isEmpty()) {
            Optional<String> next = read();
            if (next.isEmpty()) {
                return next;
            }
            ahead.add(next.get());
            found = next.filter(wanted);
        }
        return found;
    }

    /** Returns the line at hand, without its line end. */
    public String line() {
        return line;
    }

    /** Returns the 1-based number of the line at hand. */
    public long number() {
        return number;
    }

    /** Returns the file as the user named it. */
    public String file() {
        return source.displayName();
    }

    /** Makes the error for a fault in the line at hand. */
    public InputException fault(String problem, String remedy) {
        return new InputException(file(), number, problem, remedy);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        } finally {
            if (owned) {
                source.close();
            }
        }
    }

    private void checkNotEmpty(String expected) {
        if (lookAhead(text -> true).isEmpty()) {
            throw new InputException(file(), "found an empty file, expected " + expected, "Get the file again.");
        }
    }

    private Optional<String> read() {
        try {
            return readLine();
        } catch (CharacterCodingException e) {
            throw new InputException(
                    file(),
                    linesRead,
                    "found bytes that are not UTF-8, expected text in UTF-8",
                    "Convert the file.",
                    e);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private Optional<String> readLine() throws IOException {
        if (position == limit && !refill()) {
            return Optional.empty();
        }
        linesRead++;
        String text = nextText();
        int from = linesRead == 1 && text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        int to = text.endsWith("\r") ? text.length() - 1 : text.length();
        return Optional.of(text.substring(from, Math.max(from, to)));
    }

    private String nextText() throws IOException {
        int end = lineEnd();
        if (end < limit) {
            String whole = text(buffer, position, end);
            position = end + 1;
            return whole;
        }
        begun.reset();
        do {
            end = lineEnd();
            begun.write(buffer, position, end - position);
            position = Math.min(end + 1, limit);
        } while (end == limit && refill());
        return text(begun.toByteArray(), 0, begun.size());
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean refill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
