package org.cistron.runner.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.runner.model.Sha256;

/**
 * The file that a training goes on from when it was broken off. It is replaced as a whole or not at all, ends in the SHA-256
 * of all before, and says of which training it is: that of another is refused.
 */
public final class CheckpointFile {
    private static final String NAME = "checkpoint.bin";
    private static final String FORM = "cistron checkpoint 1";
    private static final int CHECKSUM_LENGTH = Sha256.of(new byte[0]).length();

    private final Path folder;
    private final Path file;
    private final Path unfinished;

    /** Takes the folder that it is or shall be in; nothing is read or made yet. */
    public CheckpointFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.unfinished = folder.resolve("." + NAME + ".unfinished");
    }

    /** Returns the folder where checkpoints are kept unless another is named: beside an output folder. */
    public static Path folderBeside(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return whole.resolveSibling((name == null ? "model" : name) + ".checkpoint");
    }

    /** Returns where it is. */
    public Path path() {
        return file;
    }

    /**
     * Reads it; empty where there is none.
     *
     * @throws InputException if it is damaged, or of another training
     */
    Optional<Checkpoint> read(TrainingFingerprint expected) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(checked(Files.readAllBytes(file))))) {
            if (!from.readUTF().equals(FORM)) {
                throw new IOException("not of the form '" + FORM + "'");
            }
            TrainingFingerprint.read(from).difference(expected).ifPresent(difference -> {
                throw new InputException(
                        file.toString(),
                        "found the checkpoint of another training: " + difference,
                        "Name another folder by --checkpoint, or delete this one.");
            });
            LearningCurve curve = LearningCurve.read(from);
            return Optional.of(new Checkpoint(curve, from.readNBytes(from.readInt())));
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    0,
                    "cannot be read as a checkpoint (" + e.getMessage() + ")",
                    "Delete it to train from the beginning.",
                    e);
        }
    }

    /**
     * Puts a checkpoint in the place of the one before.
     *
     * @throws UsageException if it cannot be written
     */
    void write(TrainingFingerprint fingerprint, Checkpoint checkpoint) {
        try {
            Files.createDirectories(folder);
            try (FileChannel to = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(bytes(fingerprint, checkpoint));
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
                // On the disk before it takes the old one's place: a machine that stops in between keeps one of them.
                to.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UsageException("cannot write the checkpoint " + file + " (" + e
                    + "). Free space or change permissions there, or name another folder by --checkpoint.");
        }
    }

    /**
     * Deletes it, and its folder if nothing else is in there.
     *
     * @throws UsageException if it cannot be deleted
     */
    public void remove() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(unfinished);
            if (Files.isDirectory(folder) && isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UsageException(
                    "the model is whole, but its checkpoint " + file + " cannot be deleted (" + e + "). Delete it.");
        }
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static byte[] bytes(TrainingFingerprint fingerprint, Checkpoint checkpoint) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeUTF(FORM);
        fingerprint.write(to);
        checkpoint.curve().write(to);
        byte[] state = checkpoint.state();
        to.writeInt(state.length);
        to.write(state);
        bytes.write(Sha256.of(bytes.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] checked(byte[] all) throws IOException {
        int length = all.length - CHECKSUM_LENGTH;
        byte[] content = Arrays.copyOf(all, Math.max(0, length));
        String recorded = new String(all, content.length, all.length - content.length, StandardCharsets.US_ASCII);
        if (!Sha256.of(content).equals(recorded)) {
            throw new IOException("its checksum is not the recorded one");
        }
        return content;
    }
}
