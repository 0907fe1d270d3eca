package org.cistron.io.vcf;

/**
 * Which names contigs may have. Colons and stars are let pass in all versions, though 4.1 and 4.2 forbid colons: the
 * human reference's HLA contigs have both.
 */
final class ContigName {
    static final String EXPECTED = "a name without blanks, commas and angle brackets";

    private ContigName() {}

    /** Returns whether a header line may name a contig so. */
    static boolean allows(String name) {
        return !name.isEmpty()
                && !RawText.hasBlank(name)
                && name.indexOf(',') < 0
                && name.indexOf('<') < 0
                && name.indexOf('>') < 0;
    }

    /** Returns whether column CHROM may name a contig so: as a header line, or in angle brackets one of an assembly file. */
    static boolean allowsInRecord(String name) {
        boolean ofAssembly = name.length() > 2 && name.startsWith("<") && name.endsWith(">");
        return allows(ofAssembly ? name.substring(1, name.length() - 1) : name);
    }
}
