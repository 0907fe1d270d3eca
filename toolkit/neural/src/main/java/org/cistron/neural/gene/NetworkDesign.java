package org.cistron.neural.gene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.neural.model.NetworkSettings;

/**
 * What a gene-finding network is, but for its weights.
 *
 * @param kind what it is shown
 * @param grid how contigs are cut for it
 * @param logitShare what a frame's logit adds to its evidence
 * @param shape the network's own settings, by name
 */
public record NetworkDesign(InputKind kind, NetworkGrid grid, double logitShare, NetworkSettings shape) {
    private static final String INPUT = "input";
    private static final String CORE = "grid.core";
    private static final String OVERLAP = "grid.overlap";
    private static final String BATCH = "grid.batch";
    private static final String LOGIT_SHARE = "logit_share";
    /** A correction of evidence begins small, evidence of its own larger. */
    private static final double ADAPTED_SHARE = 0.08;

    private static final double UNIVERSAL_SHARE = 0.25;

    /** Returns the design of a network that is to be trained. */
    public static NetworkDesign of(InputKind kind, NetworkSettings shape) {
        double share = kind == InputKind.ADAPTED ? ADAPTED_SHARE : UNIVERSAL_SHARE;
        return new NetworkDesign(kind, NetworkGrid.standard(), share, shape);
    }

    /** Reads a design from settings. */
    static NetworkDesign read(NetworkSettings settings) throws IOException {
        TreeMap<String, String> shape = new TreeMap<>(settings.values());
        for (String name : new String[] {INPUT, CORE, OVERLAP, BATCH, LOGIT_SHARE}) {
            shape.remove(name);
        }
        try {
            NetworkGrid grid =
                    new NetworkGrid(settings.integer(CORE), settings.integer(OVERLAP), settings.integer(BATCH));
            InputKind kind = InputKind.valueOf(settings.text(INPUT));
            return new NetworkDesign(kind, grid, settings.number(LOGIT_SHARE), new NetworkSettings(shape));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Returns all of it as settings. */
    NetworkSettings settings() {
        Map<String, String> all = new TreeMap<>(shape.values());
        all.put(INPUT, kind.name());
        all.put(CORE, Integer.toString(grid.core()));
        all.put(OVERLAP, Integer.toString(grid.overlap()));
        all.put(BATCH, Integer.toString(grid.batch()));
        all.put(LOGIT_SHARE, Double.toString(logitShare));
        return NetworkSettings.of(all);
    }
}
