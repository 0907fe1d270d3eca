package org.cistron.variant.networks;

import org.cistron.api.host.Compute;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TrainableClassifierContract;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.cistron.variant.networks.NetworkVariantTest#engineStarts")
class BiLstmVariantContractTest extends TrainableClassifierContract {
    @Override
    protected String offer() {
        return BiLstmVariant.NAME;
    }

    @Override
    protected TrainableClassifier plugin(ReferenceData data, Compute compute) {
        return new BiLstmVariant(ToyCases.smallNetworks(), compute, new RecordedProgress(), data);
    }
}
