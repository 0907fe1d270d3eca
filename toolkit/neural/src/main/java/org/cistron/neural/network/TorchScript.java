package org.cistron.neural.network;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A function of the engine's own script language: the way to operators that DJL has no method for. Gradients flow through it
 * as through any other operator.
 *
 * <p>The engine loads modules from archives only, so the smallest one is written in memory: a module without parameters whose
 * {@code forward} is the function.
 */
final class TorchScript implements AutoCloseable {
    private static final String ARCHIVE = "function/";
    private static final String CLASS = """
            class Function(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
            """;
    /** Pickle protocol 2: an empty tuple. */
    private static final byte[] NO_CONSTANTS = {(byte) 0x80, 2, ')', '.'};
    /** Pickle protocol 2: an object of the class, whose attribute "training" is false. */
    private static final byte[] OBJECT = latin("\u0080\u0002c__torch__\nFunction\n)\u0081}X\b\0\0\0training\u0089sb.");

    private final Model model;
    private final Block block;

    /**
     * Compiles a function.
     *
     * @param forward its definition, indented by two: {@code def forward(self, ...) -> Tensor:} and so on
     */
    TorchScript(Device device, String forward) {
        model = Model.newInstance("function", device, "PyTorch");
        try {
            model.load(new ByteArrayInputStream(archive(CLASS + forward)));
        } catch (IOException e) {
            throw new UncheckedIOException("the neural engine found no memory stream to read", e);
        } catch (MalformedModelException e) {
            throw new IllegalStateException("the neural engine does not understand: " + forward, e);
        }
        block = model.getBlock();
    }

    /**
     * Runs the function; its result belongs to the first argument's manager. The arguments must have no names: DJL would make
     * a dictionary of those that have dots.
     */
    NDArray apply(NDArray... arguments) {
        // "Training" only keeps the engine from making arrays that no gradient may ever pass.
        return block.forward(new ParameterStore(arguments[0].getManager(), false), new NDList(arguments), true)
                .singletonOrThrow();
    }

    @Override
    public void close() {
        model.close();
    }

    private static byte[] archive(String code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "version", latin("3\n"));
            add(zip, "constants.pkl", NO_CONSTANTS);
            add(zip, "data.pkl", OBJECT);
            add(zip, "code/__torch__.py", latin(code));
        }
        return bytes.toByteArray();
    }

    /** The engine reads stored entries only. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(ARCHIVE + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
