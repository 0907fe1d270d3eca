package org.cistron.io.vcf;

import java.util.regex.Pattern;

/** Checks lines that say where something lies: {@code assembly}, {@code pedigreeDB}, {@code reference}. */
final class AddressLines {
    private static final Pattern NAMED_HOST =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/@\\s]*@)?[^/:\\s]*[A-Za-z][^/:\\s]*(:\\d+)?(/\\S*)?");
    private static final Pattern NUMBERED_HOST =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/@\\s]*@)?\\d+(\\.\\d+){3}(:\\d+)?(/\\S*)?");

    private AddressLines() {}

    /** Refuses an empty value, and an address whose host is neither a name nor a number of four parts. */
    static void check(String key, String value) throws LineFault {
        String address = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        if (address.isBlank()) {
            throw fault(key, "nothing", "a value after ##" + key + "=");
        }
        boolean remote = address.contains("://") && !address.startsWith("file:");
        if (remote
                && !NAMED_HOST.matcher(address).matches()
                && !NUMBERED_HOST.matcher(address).matches()) {
            throw fault(key, LineFault.quoted(address), "an address such as ftp://host/path");
        }
    }

    private static LineFault fault(String key, String found, String expected) {
        return new LineFault(
                FaultKind.HEADER_LINE,
                found + " in a ##" + key + " line",
                expected,
                "Correct the line or remove it, for example with bcftools reheader.");
    }
}
