package org.cistron.io.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a file's bytes are packed, told by its first bytes and never by its name. */
enum Compression {
    /** Not packed, or not recognised. */
    NONE("", ""),
    /** One or many gzip members (RFC 1952); bgzip files are such. */
    GZIP("gzip", "\u001f\u008b"),
    /** A zip archive. */
    ZIP("zip", "PK\u0003\u0004"),
    /** A bzip2 file. */
    BZIP2("bzip2", "BZh"),
    /** An xz file. */
    XZ("xz", "\u00fd7zXZ\u0000"),
    /** A Zstandard file. */
    ZSTANDARD("zstd", "(\u00b5/\u00fd"),
    /** A file of the old Unix compress. */
    COMPRESS("compress", "\u001f\u009d");

    /** How many bytes of a file decide. */
    static final int LONGEST_MAGIC = 6;

    private final String tool;
    private final String magic;

    Compression(String tool, String magic) {
        this.tool = tool;
        this.magic = magic;
    }

    /** Returns the packing of a file that begins so. */
    static Compression of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind != NONE && text.startsWith(kind.magic))
                .findFirst()
                .orElse(NONE);
    }

    /** Returns the name of the tool that packs so. */
    String tool() {
        return tool;
    }
}
