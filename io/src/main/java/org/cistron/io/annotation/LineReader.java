package org.cistron.io.annotation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cistron.api.error.InputException;

/**
 * The lines of a text file in UTF-8, plain or gzip (told by content), one at a time and with their numbers. Line ends are
 * those of Unix or Windows; a byte order mark is skipped.
 */
public final class LineReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int GZIP_MAGIC_FIRST = 0x1f;
    private static final int GZIP_MAGIC_SECOND = 0x8b;

    private final String file;
    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    private String line = "";
    private long number;

    private LineReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @throws InputException if it is missing, a folder, unreadable or empty
     */
    public static LineReader open(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputException(name, "found a folder, expected a file", "Name a file in it.");
        }
        try {
            return new LineReader(name, decompressed(name, Files.newInputStream(file)));
        } catch (NoSuchFileException e) {
            throw new InputException(name, 0, "found no such file, expected one that exists", "Check the path.", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Moves to the next line; false at the end of the file. */
    public boolean advance() {
        try {
            return read();
        } catch (CharacterCodingException e) {
            throw new InputException(
                    file, number, "found bytes that are not UTF-8, expected text in UTF-8", "Convert the file.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
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
        return file;
    }

    /** Makes the error for a fault in the line at hand. */
    public InputException fault(String problem, String remedy) {
        return new InputException(file, number, problem, remedy);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private boolean read() throws IOException {
        bytes.reset();
        int next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        line = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
        if (line.endsWith("\r")) {
            line = line.substring(0, line.length() - 1);
        }
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(BYTE_ORDER_MARK.length());
        }
        return true;
    }

    private static InputException unreadable(String file, IOException cause) {
        if (cause instanceof EOFException) {
            return new InputException(
                    file, 0, "found the end of the file within its gzip data", "Get the whole file again.", cause);
        }
        if (cause instanceof ZipException) {
            return new InputException(
                    file, 0, "found broken gzip data: " + cause.getMessage(), "Get the file again.", cause);
        }
        return new InputException(file, 0, "the file cannot be read: " + cause.getMessage(), "Check it.", cause);
    }

    private static InputStream decompressed(String name, InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_MAGIC_FIRST && buffered.read() == GZIP_MAGIC_SECOND;
        buffered.reset();
        InputStream text = gzip ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
        text.mark(1);
        if (text.read() < 0) {
            text.close();
            throw new InputException(name, "found an empty file, expected an annotation", "Get the file again.");
        }
        text.reset();
        return text;
    }
}
