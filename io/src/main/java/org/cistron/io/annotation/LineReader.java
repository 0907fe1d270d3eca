package org.cistron.io.annotation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    private final Deque<String> ahead = new ArrayDeque<>();
    private long linesRead;
    private String line = "";
    private long number;

    private LineReader(ByteSource source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @throws InputException if it is missing, a folder, unreadable or empty
     */
    public static LineReader open(Path file) {
        ByteSource source = ByteSource.ofFile(file);
        LineReader lines = new LineReader(source, new BufferedInputStream(source.open(), BUFFER));
        try {
            lines.checkNotEmpty();
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
        try (source) {
            in.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private void checkNotEmpty() {
        if (lookAhead(text -> true).isEmpty()) {
            throw new InputException(file(), "found an empty file, expected an annotation", "Get the file again.");
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
        bytes.reset();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        linesRead++;
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
        int from = linesRead == 1 && text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        int to = text.endsWith("\r") ? text.length() - 1 : text.length();
        return Optional.of(text.substring(from, to));
    }
}
