package org.cistron.io.vcf;

import java.util.Arrays;
import java.util.Optional;

/** The versions of VCF that are read; 4.0 differs from 4.1 in nothing that is checked here. */
public enum VcfVersion {
    /** VCF 4.0. */
    V4_0("VCFv4.0"),
    /** VCF 4.1. */
    V4_1("VCFv4.1"),
    /** VCF 4.2. */
    V4_2("VCFv4.2"),
    /** VCF 4.3. */
    V4_3("VCFv4.3");

    private final String fileFormat;

    VcfVersion(String fileFormat) {
        this.fileFormat = fileFormat;
    }

    /** Returns the version that a {@code ##fileformat} line names, such as {@code VCFv4.2}. */
    static Optional<VcfVersion> named(String fileFormat) {
        return Arrays.stream(values())
                .filter(version -> version.fileFormat.equals(fileFormat))
                .findFirst();
    }

    /** Returns the name in a {@code ##fileformat} line. */
    public String fileFormat() {
        return fileFormat;
    }

    /** Returns whether this is the given version or a later one. */
    boolean since(VcfVersion other) {
        return compareTo(other) >= 0;
    }
}
