package org.cistron.neural.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportanceTest {
    private static final float[] VALUES = {3e-7f, 0, 12.5f, 1, 0.9f, 2e-12f, 11};

    private static Map<String, float[]> again(byte[] bytes) throws IOException {
        return Importance.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("z", VALUES);
        arrays.put("a", new float[] {0, 0});
        arrays.put("none", new float[0]);
        return Importance.write(arrays);
    }

    @Test
    void numbersComeBackWithinAFewPerCent() throws IOException {
        Map<String, float[]> read = again(bytes());
        assertThat(read.keySet()).containsExactly("z", "a", "none");
        float[] found = read.get("z");
        for (int i : new int[] {0, 2, 3, 4, 6}) {
            assertThat((double) found[i]).isCloseTo(VALUES[i], within(0.045 * VALUES[i]));
        }
        assertThat(found[2]).isEqualTo(VALUES[2]);
    }

    @Test
    void whatDoesNotMatterComesBackAsNothing() throws IOException {
        Map<String, float[]> read = again(bytes());
        assertThat(read.get("z")[1]).isZero();
        assertThat(read.get("z")[5]).as("too small a share of the largest").isZero();
        assertThat(read.get("a")).containsExactly(0, 0);
        assertThat(read.get("none")).isEmpty();
    }

    @Test
    void aNumberTakesAByte() {
        int thousand = Importance.write(Map.of("a", new float[1000])).length;
        assertThat(Importance.write(Map.of("a", new float[3000])).length).isEqualTo(thousand + 2000);
    }

    @Test
    void whatIsNoImportanceIsNotWritten() {
        for (float wrong : new float[] {-1, Float.NaN, Float.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Importance.write(Map.of("a", new float[] {1, wrong})))
                    .withMessageContaining("importance of " + wrong);
        }
    }

    @Test
    void bytesCutShortAreRefusedWhereverTheyEnd() {
        byte[] whole = bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> again(part))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("expected");
        }
    }

    @Test
    void otherBytesAreRefused() {
        byte[] weights = Weights.write(Map.of("a", VALUES));
        assertThatThrownBy(() -> again(weights)).isInstanceOf(IOException.class).hasMessageContaining("other bytes");
        byte[] newer = bytes();
        newer[11] = 9;
        assertThatThrownBy(() -> again(newer)).isInstanceOf(IOException.class).hasMessageContaining("format 9");
        byte[] negative = bytes();
        negative[19] = -1;
        assertThatThrownBy(() -> again(negative))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected");
    }
}
