package org.cistron.variant.networks;

import org.cistron.api.host.Compute;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TrainableClassifierContract;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.cistron.variant.networks.NetworkVariantTest#engineStarts")
class TransformerVariantContractTest extends TrainableClassifierContract {
    @Override
    protected String offer() {
        return TransformerVariant.NAME;
    }

    @Override
    protected TrainableClassifier plugin(ReferenceData data, Compute compute) {
        return new TransformerVariant(ToyCases.smallNetworks(), compute, new RecordedProgress(), data);
    }
}
