package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.api.Test;

@RequiresEngine
class DropoutTest {
    private static final int COUNT = 20_000;

    @Test
    void trainingLeavesOutItsShareAndRaisesTheRest() {
        int left = 0;
        for (float value : dropped(0.3, true)) {
            if (value == 0) {
                left++;
            } else {
                assertThat(value).isBetween(1.428f, 1.429f);
            }
        }
        assertThat((double) left / COUNT).isBetween(0.28, 0.32);
    }

    @Test
    void nothingIsLeftOutOutsideTrainingOrWithoutAShare() {
        assertThat(dropped(0.3, false)).containsOnly(1);
        assertThat(dropped(0, true)).containsOnly(1);
    }

    private static float[] dropped(double share, boolean training) {
        try (NDManager manager = NeuralEngine.open(Device.cpu())) {
            Engine.getInstance().setRandomSeed(3);
            return new Dropout(share)
                    .apply(manager.ones(new Shape(COUNT)), training)
                    .toFloatArray();
        }
    }
}
