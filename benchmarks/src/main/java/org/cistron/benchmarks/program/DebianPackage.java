package org.cistron.benchmarks.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cistron.api.error.UsageException;

/** The versions of the rivals, which are Debian packages. */
public final class DebianPackage {

    private DebianPackage() {}

    /**
     * Returns the installed version of a package.
     *
     * @throws UsageException if it is not installed
     */
    public static String version(String name) {
        try {
            Process query = new ProcessBuilder("dpkg-query", "-W", "-f", "${Version}", name).start();
            String version = new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (query.waitFor() != 0 || version.isEmpty()) {
                throw new UsageException(name + " is not installed. Run apt-get install " + name
                        + ", or leave the program out with --tools.");
            }
            return version;
        } catch (IOException e) {
            throw new UsageException("cannot run dpkg-query, which tells the version of " + name + ": " + e.getMessage()
                    + ". Run this on Debian, or leave the program out with --tools.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted while asking for the version of " + name);
        }
    }
}
