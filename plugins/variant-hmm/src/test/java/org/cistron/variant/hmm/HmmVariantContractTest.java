package org.cistron.variant.hmm;

import org.cistron.api.host.Compute;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.testkit.NoHomologs;
import org.cistron.testkit.TrainableClassifierContract;

class HmmVariantContractTest extends TrainableClassifierContract {
    @Override
    protected String offer() {
        return "hmm-variant";
    }

    @Override
    protected TrainableClassifier plugin(ReferenceData data, Compute compute) {
        return new HmmVariantClassifier(data, compute, new NoHomologs());
    }
}
