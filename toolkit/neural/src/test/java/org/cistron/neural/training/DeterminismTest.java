package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Map;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.network.GeneNetwork;
import org.cistron.neural.network.Parameters;
import org.cistron.neural.network.SmallNetwork;
import org.cistron.neural.network.Windows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RequiresEngine
class DeterminismTest {
    private static final int STEPS = 5;

    @ParameterizedTest
    @EnumSource
    void oneSeedTrainsToOneResult(SmallNetwork kind) {
        Map<String, float[]> first = train(kind, 17);
        Map<String, float[]> second = train(kind, 17);

        first.forEach((name, values) -> assertThat(second.get(name)).as(name).isEqualTo(values));
    }

    @ParameterizedTest
    @EnumSource
    void dropoutIsDrawnFromTheSeed(SmallNetwork kind) {
        assertThat(train(kind, 17).get("head.frames.weight"))
                .isNotEqualTo(train(kind, 18).get("head.frames.weight"));
    }

    @ParameterizedTest
    @EnumSource
    void stepsLowerTheLoss(SmallNetwork kind) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            GeneNetwork network = kind.make(parameters);
            parameters.trainable();
            try (AdamW optimizer = new AdamW(manager, parameters, 0.01)) {
                float before = step(manager, network, parameters, optimizer, 0);
                for (int step = 0; step < 30; step++) {
                    step(manager, network, parameters, optimizer, 0);
                }
                assertThat(step(manager, network, parameters, optimizer, 0)).isLessThan(before / 2);
            }
        }
    }

    private static Map<String, float[]> train(SmallNetwork kind, int seed) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            Engine.getInstance().setRandomSeed(seed);
            GeneNetwork network = kind.make(parameters, 0.3);
            parameters.trainable();
            try (AdamW optimizer = new AdamW(manager, parameters, 0.01)) {
                for (int step = 0; step < STEPS; step++) {
                    step(manager, network, parameters, optimizer, step);
                }
            }
            return parameters.values();
        }
    }

    /** Moves all logits towards one. */
    private static float step(
            NDManager manager, GeneNetwork network, Parameters parameters, AdamW optimizer, int batchNumber) {
        Gradients gradients = new Gradients(parameters);
        gradients.clear();
        float loss;
        try (NDManager batch = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray input = Windows.random(4, 48, batchNumber).encode(batch);
            NDArray mean = network.apply(input, true).sub(1).square().mean();
            collector.backward(mean);
            loss = mean.getFloat();
        }
        gradients.clip(1);
        optimizer.step(0.01);
        return loss;
    }
}
