package org.cistron.runner.run;

import org.cistron.api.host.Progress;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;

/** Tells the user of models that a run had no use for: most likely another plugin was meant. */
public final class UnusedModels {
    private UnusedModels() {}

    /** Warns of each model that nothing has been read of. */
    public static void warn(ModelOverlay models, Progress progress) {
        for (ModelFolder model : models.unopened()) {
            progress.warning("the model in " + model.folder() + " is for '" + model.offer()
                    + "', which has no part in this run. Use it with '"
                    + model.manifest().command()
                    + "', or leave --model out.");
        }
    }
}
