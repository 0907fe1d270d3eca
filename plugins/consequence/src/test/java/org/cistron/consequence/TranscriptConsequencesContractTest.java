package org.cistron.consequence;

import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.testkit.ConsequencePredictorContract;

class TranscriptConsequencesContractTest extends ConsequencePredictorContract {
    @Override
    protected ConsequencePredictor plugin() {
        return new TranscriptConsequences(ConsequenceConfiguration.defaults());
    }
}
