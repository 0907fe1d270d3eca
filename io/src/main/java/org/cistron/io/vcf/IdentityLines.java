package org.cistron.io.vcf;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.cistron.io.annotation.WholeNumber;

/** Checks lines that name contigs, samples and their ancestry: {@code contig}, {@code SAMPLE}, {@code PEDIGREE}. */
final class IdentityLines {
    private static final Pattern NAME = Pattern.compile("[^\\s,;:*<>\"\\\\()]+");

    private final VcfVersion version;

    IdentityLines(VcfVersion version) {
        this.version = version;
    }

    /** Reads a line of kind contig. */
    void contig(StructuredValue line, Definitions definitions) throws LineFault {
        String id = line.required("ID");
        if (!ContigName.allows(id)) {
            throw line.fault("the contig id " + LineFault.quoted(id), ContigName.EXPECTED);
        }
        OptionalLong length = length(line);
        if (length.isEmpty()) {
            definitions.contigs().putIfAbsent(id, length);
        } else {
            definitions.contigs().remove(id, OptionalLong.empty());
            Definitions.add(definitions.contigs(), id, length, line);
        }
    }

    /** Reads a line of kind SAMPLE. */
    void sample(StructuredValue line) throws LineFault {
        checkName(line, line.required("ID"));
    }

    /** Reads a line of kind PEDIGREE, whose values are names of samples; 4.3 demands an id. */
    void pedigree(StructuredValue line) throws LineFault {
        if (version.since(VcfVersion.V4_3)) {
            line.required("ID");
        }
        for (StructuredValue.Attribute one : line.attributes()) {
            checkName(line, one.value());
        }
    }

    private static OptionalLong length(StructuredValue line) throws LineFault {
        if (line.find("length").isEmpty()) {
            return OptionalLong.empty();
        }
        String length = line.required("length");
        OptionalInt read = WholeNumber.parse(length, 1);
        if (read.isEmpty()) {
            throw line.fault("length=" + RawText.decoded(length), "a whole number of nucleotides");
        }
        return OptionalLong.of(read.getAsInt());
    }

    private static void checkName(StructuredValue line, String name) throws LineFault {
        if (!NAME.matcher(name).matches()) {
            throw line.fault("the name " + LineFault.quoted(name), "one without blanks and marks such as * : ; ,");
        }
    }
}
