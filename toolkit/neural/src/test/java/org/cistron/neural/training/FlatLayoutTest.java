package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Map;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.network.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequiresEngine
class FlatLayoutTest {
    private NDManager manager;
    private FlatLayout layout;

    @BeforeEach
    void threeParameters() {
        manager = NeuralEngine.open(Device.cpu());
        Parameters parameters = Parameters.untrained(manager, 1);
        parameters.constant("table", 0, 2, 3);
        parameters.constant("number", 0, 1);
        parameters.constant("list", 0, 2);
        layout = FlatLayout.of(parameters);
    }

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void partsLieEndToEndInTheParametersOrder() {
        float[] all = layout.join(
                Map.of("list", new float[] {8, 9}, "number", new float[] {7}, "table", new float[] {1, 2, 3, 4, 5, 6}));

        assertThat(layout.size()).isEqualTo(9);
        assertThat(all).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(layout.cut(all)).containsOnlyKeys("table", "number", "list");
        assertThat(layout.cut(all).get("number")).containsExactly(7);
        assertThat(layout.cut(all).get("list")).containsExactly(8, 9);
    }

    @Test
    void aPartHasItsParametersShapeAndSharesMemory() {
        NDArray all = manager.arange(9f);

        NDArray table = layout.part(all, "table");
        table.addi(manager.create(10f));

        assertThat(table.getShape()).isEqualTo(new Shape(2, 3));
        assertThat(all.toFloatArray()).containsExactly(10, 11, 12, 13, 14, 15, 6, 7, 8);
    }
}
