package org.cistron.runner.host;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.cistron.api.plugin.GenomeModel;

/** Asks a plugin's model what it is. */
final class ModelDigest {
    private ModelDigest() {}

    /** Returns the model's summary and the checksum of what it writes, none where it writes nothing. */
    static PluginHost.Learned of(LoadedPlugin plugin, GenomeModel model) {
        return new PluginGuard(plugin.name(), plugin.loader()).call("describe its model", () -> {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] nothing = MessageDigest.getInstance("SHA-256").digest();
            try (OutputStream to = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                model.write(to);
            }
            byte[] sum = digest.digest();
            String sha256 = Arrays.equals(sum, nothing) ? "" : HexFormat.of().formatHex(sum);
            String summary = model.summary();
            return new PluginHost.Learned(sha256, summary == null ? "" : summary);
        });
    }
}
