package org.cistron.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.cistron.api.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gzip in all its forms is unpacked whole or refused. */
class GzipStreamTest {
    private static final byte[] TEXT = letters(200_000);
    private static final String REMEDY = "Copy or download the file again; gzip -t tells whether it is whole.";

    @Test
    void oneMemberIsUnpacked() throws IOException {
        assertThat(unpacked(Packing.gzip(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void manyMembersAreOneText() throws IOException {
        byte[] first = Arrays.copyOf(TEXT, 70_000);
        byte[] second = Arrays.copyOfRange(TEXT, 70_000, TEXT.length);
        byte[] members = Packing.joined(Packing.gzip(first), Packing.gzip(new byte[0]), Packing.gzip(second));
        assertThat(unpacked(members)).isEqualTo(TEXT);
    }

    @Test
    void zeroPaddingAtTheEndIsNoFault() throws IOException {
        assertThat(unpacked(Packing.joined(Packing.gzip(TEXT), new byte[512]))).isEqualTo(TEXT);
    }

    @Test
    void allOptionalHeaderFieldsAreSkipped() throws IOException {
        byte[] plain = Packing.gzip(TEXT);
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0, 5, 0, 'A', 'B', 1, 0, 9};
        byte[] names = "name\0comment\0hc".getBytes(StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(unpacked(Packing.joined(header, names, body))).isEqualTo(TEXT);
    }

    @Test
    void handmadeBgzipIsUnpacked() throws IOException {
        byte[] blocks = Packing.joined(Packing.bgzfBlock(TEXT, 0, 60_000), Packing.bgzfBlock(TEXT, 60_000, 60_010));
        byte[] expected = Arrays.copyOf(TEXT, 60_010);
        assertThat(unpacked(Packing.joined(blocks, Packing.BGZF_END))).isEqualTo(expected);
        assertThat(unpacked(Packing.joined(blocks, Packing.BGZF_END, blocks, Packing.BGZF_END)))
                .isEqualTo(Packing.joined(expected, expected));
    }

    @Test
    void bgzipWithoutItsEndBlockIsRefused() throws IOException {
        byte[] block = Packing.bgzfBlock(TEXT, 0, 60_000);
        assertThatThrownBy(() -> unpacked(block))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "x.gz: found a bgzip file without its end-of-file block after 60000 unpacked bytes, expected the"
                                + " empty block that ends every bgzip file. It was cut short: copy or download the file again.");
    }

    @Test
    void filesOfTheToolBgzipAreUnpacked(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("x"), TEXT);
        Path packed = folder.resolve("x.gz");
        assumeTrue(Packing.run(file, packed, "bgzip", "-c"), "needs bgzip");
        assertThat(unpacked(Files.readAllBytes(packed))).isEqualTo(TEXT);
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = Packing.joined(Packing.gzip(Arrays.copyOf(TEXT, 500)), Packing.gzip(Arrays.copyOf(TEXT, 300)));
        int firstMember = Packing.gzip(Arrays.copyOf(TEXT, 500)).length;
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != firstMember) {
                assertThatThrownBy(() -> unpacked(cut))
                        .isInstanceOf(InputException.class)
                        .hasMessageMatching(
                                "x\\.gz: found gzip data cut short after \\d+ unpacked bytes, expected the end"
                                        + " of a gzip member\\. " + REMEDY);
            }
        }
    }

    @Test
    void aBitTurnedAnywhereIsNeverReadAsSomethingElse() throws IOException {
        byte[] text = Arrays.copyOf(TEXT, 400);
        byte[] whole = Packing.joined(
                Packing.gzip(Arrays.copyOf(text, 150)), Packing.gzip(Arrays.copyOfRange(text, 150, 400)));
        int refused = 0;
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] spoilt = whole.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(unpacked(spoilt)).isEqualTo(text);
            } catch (InputException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(7 * (whole.length - 20));
    }

    @Test
    void somethingElseAfterTheDataIsRefused() throws IOException {
        byte[] trailed = Packing.joined(Packing.gzip(TEXT), "trailer".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> unpacked(trailed))
                .hasMessage(
                        "x.gz: found corrupt gzip data (something that is not gzip after member 1) after 200000 unpacked"
                                + " bytes, expected gzip. " + REMEDY);
    }

    @Test
    void aWrongChecksumIsRefused() throws IOException {
        byte[] spoilt = Packing.gzip(TEXT);
        spoilt[spoilt.length - 6] ^= 1;
        assertThatThrownBy(() -> unpacked(spoilt)).hasMessageContaining("(a checksum that does not fit its data)");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (GzipStream stream = new GzipStream(new ByteArrayInputStream(packed), "x.gz")) {
            stream.transferTo(text);
        }
        return text.toByteArray();
    }

    private static byte[] letters(int length) {
        Random random = new Random(7);
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) "ACGT".charAt(random.nextInt(4));
        }
        return letters;
    }
}
