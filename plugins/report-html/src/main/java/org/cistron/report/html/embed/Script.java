package org.cistron.report.html.embed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script of the page.
 *
 * @param text what stands between its tags
 */
public record Script(String text) {

    /** Checks that nothing in it ends it early. */
    public Script {
        if (text.contains("</script") || text.contains("<!--")) {
            throw new IllegalArgumentException("a script cannot hold its own end");
        }
    }

    /** Returns the text by which the page's policy lets this script run, and no other. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
