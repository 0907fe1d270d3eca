package org.cistron.io.vcf;

/** Checks meta-information lines, each by the rules of its kind, and gathers what they define. */
final class HeaderLineGate {
    private final DefinitionLines definitionLines;
    private final IdentityLines identityLines;
    private final Definitions definitions;

    HeaderLineGate(VcfVersion version, Definitions definitions) {
        this.definitionLines = new DefinitionLines(version);
        this.identityLines = new IdentityLines(version);
        this.definitions = definitions;
    }

    /** Checks a line; returns the id that it defines, empty where it defines none. */
    String check(String line) throws LineFault {
        int equals = line.indexOf('=');
        if (!line.startsWith("##") || equals < 3) {
            throw new LineFault(
                    FaultKind.HEADER_LINE,
                    LineFault.quoted(line) + " in the header",
                    "##key=value or the line of column names (#CHROM POS ID ...)",
                    "Remove the line, or join it with the one before where a description was broken.");
        }
        String key = line.substring(2, equals);
        String value = line.substring(equals + 1);
        return switch (key) {
            case "INFO", "FORMAT", "FILTER", "ALT", "META", "contig", "SAMPLE", "PEDIGREE" ->
                structured(key, StructuredValue.of(key, value));
            case "assembly", "pedigreeDB", "reference" -> {
                AddressLines.check(key, value);
                yield "";
            }
            case "fileformat" ->
                throw new LineFault(
                        FaultKind.HEADER_LINE,
                        "a second ##fileformat line",
                        "one, in line 1",
                        "Remove it; if files were joined, join them with bcftools concat.");
            default -> "";
        };
    }

    private String structured(String key, StructuredValue line) throws LineFault {
        switch (key) {
            case "INFO" -> definitionLines.info(line, definitions);
            case "FORMAT" -> definitionLines.format(line, definitions);
            case "FILTER" -> definitionLines.filter(line);
            case "ALT" -> definitionLines.alternate(line);
            case "META" -> definitionLines.meta(line);
            case "contig" -> identityLines.contig(line, definitions);
            case "SAMPLE" -> identityLines.sample(line);
            default -> identityLines.pedigree(line);
        }
        return line.find("ID").map(StructuredValue.Attribute::value).orElse("");
    }
}
