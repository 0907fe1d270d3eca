package org.cistron.neural.gene;

import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.training.TrainingPlan;

/** What a neural plugin's configuration says of a network that is to be trained. */
public interface NetworkConfiguration {

    /** Returns the network's own settings. */
    NetworkSettings shape();

    /** Returns how it is trained, the loss through the decoder beginning after a share of the steps. */
    TrainingPlan plan(double structureFrom);
}
