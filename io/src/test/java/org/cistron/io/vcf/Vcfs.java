package org.cistron.io.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/** Small VCFs for tests. In texts, a blank between columns stands for a tab. */
final class Vcfs {
    static final String COLUMNS = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
    static final String HEADER = "##fileformat=VCFv4.2\n" + COLUMNS + "\n";
    static final InfoField FIELD = new InfoField("CST_CLASS", ".", FieldType.STRING, "Class, allele by allele");
    static final Provenance PROVENANCE = new Provenance("classify", Map.of("version", "1"));

    private Vcfs() {}

    /** Returns a VCF of lines without samples, their columns between blanks. */
    static String of(String... lines) {
        return HEADER + tabs(lines);
    }

    /** Returns a VCF of lines with two samples, a and b. */
    static String withSamples(String... lines) {
        return "##fileformat=VCFv4.2\n" + COLUMNS + "\tFORMAT\ta\tb\n" + tabs(lines);
    }

    static ByteSource source(String text) {
        return source(text.getBytes(StandardCharsets.UTF_8));
    }

    static ByteSource source(byte[] bytes) {
        return ByteSource.ofStream(new ByteArrayInputStream(bytes), "a.vcf");
    }

    static List<VcfRecord> read(String text) {
        return read(source(text));
    }

    static List<VcfRecord> read(ByteSource source) {
        try (source;
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE)) {
            return all(reader);
        }
    }

    static List<VcfRecord> all(VcfReader reader) {
        List<VcfRecord> records = new ArrayList<>();
        for (Optional<VcfRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            records.add(next.get());
        }
        return records;
    }

    static InputException refusal(String text) {
        return refusal(source(text));
    }

    static InputException refusal(ByteSource source) {
        Throwable thrown = catchThrowable(() -> read(source));
        assertThat(thrown).isInstanceOf(InputException.class);
        return (InputException) thrown;
    }

    /** Returns what the writer makes of a VCF when every record gets the same entries. */
    static String written(String text, InfoEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ByteSource source = source(text);
                VcfReader reader = VcfReader.open(source, MalformedLines.REFUSE);
                VcfWriter writer = new VcfWriter(bytes, reader.header(), List.of(FIELD), PROVENANCE)) {
            for (VcfRecord record : all(reader)) {
                writer.write(record, List.of(entries));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String tabs(String... lines) {
        return lines.length == 0 ? "" : String.join("\n", lines).replace(' ', '\t') + "\n";
    }
}
