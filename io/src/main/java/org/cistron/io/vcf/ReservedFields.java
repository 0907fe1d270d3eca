package org.cistron.io.vcf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that the specification defines. A header may define them only so, with two exceptions: lists and numbers may
 * be of any count ({@code Number=.}), which claims nothing, and what well-known programs have always written is let pass.
 */
final class ReservedFields {
    private static final String INFO = """
            AA 1 String 4.0
            AC A Integer 4.0 1:Integer
            AD R Integer 4.3
            ADF R Integer 4.3
            ADR R Integer 4.3
            AF A Float 4.0 1:Float
            AN 1 Integer 4.0
            BQ 1 Float 4.0 1:Integer
            CIGAR A String 4.0
            DB 0 Flag 4.0 1:String
            DP 1 Integer 4.0
            END 1 Integer 4.0
            H2 0 Flag 4.0
            H3 0 Flag 4.0
            MQ 1 Float 4.0 1:Integer .:Integer
            MQ0 1 Integer 4.0
            NS 1 Integer 4.0
            SOMATIC 0 Flag 4.0 1:String
            VALIDATED 0 Flag 4.0
            1000G 0 Flag 4.0
            """;
    private static final String FORMAT = """
            AD R Integer 4.3
            ADF R Integer 4.3
            ADR R Integer 4.3
            DP 1 Integer 4.0
            EC A Integer 4.0
            FT 1 String 4.0 .:String
            GL G Float 4.0 3:Float
            GP G Float 4.0 1:Float 3:Float
            GQ 1 Integer 4.0 1:Float .:Float
            GT 1 String 4.0
            HQ 2 Integer 4.0
            MQ 1 Integer 4.0 1:Float
            PL G Integer 4.0 3:Integer .:Float
            PQ 1 Integer 4.0 1:Float
            PS 1 Integer 4.0 1:String
            """;
    /** Dropped by 4.3; a program of the time wrote one text for all genotypes. */
    private static final String FORMAT_BEFORE_4_3 = "GLE G String 4.0 1:String\n";

    private final Map<String, Reserved> fields;

    private ReservedFields(String table, VcfVersion version) {
        Map<String, Reserved> read = new HashMap<>();
        table.lines()
                .map(line -> Reserved.of(line.split(" ", -1)))
                .filter(field -> version.since(field.since()))
                .forEach(field -> read.put(field.definition().id(), field));
        this.fields = read;
    }

    /** Returns those of column INFO. */
    static ReservedFields info(VcfVersion version) {
        return new ReservedFields(INFO, version);
    }

    /** Returns those of column FORMAT. */
    static ReservedFields format(VcfVersion version) {
        return new ReservedFields(version.since(VcfVersion.V4_3) ? FORMAT : FORMAT + FORMAT_BEFORE_4_3, version);
    }

    /** Returns what the specification says of a field; nothing where it says nothing. */
    Optional<FieldDefinition> definition(String id) {
        return Optional.ofNullable(fields.get(id)).map(Reserved::definition);
    }

    /** Refuses a definition that is not the specification's. */
    void check(FieldDefinition found) throws LineFault {
        Reserved reserved = fields.get(found.id());
        if (reserved != null && !reserved.allows(found)) {
            FieldDefinition right = reserved.definition();
            throw new LineFault(
                    FaultKind.RESERVED_FIELD,
                    "the reserved field " + found.id() + " with " + described(found),
                    described(right),
                    "Correct the line (bcftools reheader does), or give the field another name.");
        }
    }

    private static String described(FieldDefinition field) {
        return "Number=" + field.number() + " and Type=" + field.type().headerName();
    }

    /**
     * One field.
     *
     * @param definition as the specification has it
     * @param since the version that reserved it
     * @param alsoSeen what else is let pass, as number:type
     */
    private record Reserved(FieldDefinition definition, VcfVersion since, List<String> alsoSeen) {

        static Reserved of(String[] words) {
            return new Reserved(
                    new FieldDefinition(
                            words[0], words[1], FieldType.named(words[2]).orElseThrow()),
                    VcfVersion.named("VCFv" + words[3]).orElseThrow(),
                    List.of(words).subList(4, words.length));
        }

        boolean allows(FieldDefinition found) {
            boolean list =
                    !definition.number().equals("0") && !definition.number().equals("1");
            boolean numbers = definition.type() == FieldType.INTEGER || definition.type() == FieldType.FLOAT;
            boolean open = (list || numbers) && found.number().equals(".");
            boolean sameNumber = open || found.number().equals(definition.number());
            return (sameNumber && found.type() == definition.type())
                    || alsoSeen.contains(found.number() + ":" + found.type().headerName());
        }
    }
}
