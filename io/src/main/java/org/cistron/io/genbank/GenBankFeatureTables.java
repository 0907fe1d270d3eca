package org.cistron.io.genbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.annotation.WholeNumber;

/** Reads the features of a GenBank flat file with any number of records, one record at a time. */
public final class GenBankFeatureTables {
    private static final int KEY_COLUMN = 5;
    private static final int TEXT_COLUMN = 21;
    private static final Pattern LOCUS = Pattern.compile("LOCUS\\s+(\\S+)(?:.*?\\s(\\d{1,10}) (bp|aa)\\b)?(.*)");
    private static final Pattern CIRCULAR = Pattern.compile(".*\\scircular\\b.*");

    private final LineReader lines;
    private final Set<String> keys;
    private final Consumer<GenBankRecord> records;
    private final List<GenBankFeature> features = new ArrayList<>();
    private boolean inRecord;
    private boolean inFeatures;
    private boolean circular;
    private String contig = "";
    private OptionalInt length = OptionalInt.empty();
    private Optional<FeatureText> feature = Optional.empty();

    /**
     * Reads from a file that is open.
     *
     * @param lines the file
     * @param keys which features are asked for
     * @param records told of each record
     */
    public GenBankFeatureTables(LineReader lines, Set<String> keys, Consumer<GenBankRecord> records) {
        this.lines = lines;
        this.keys = Set.copyOf(keys);
        this.records = records;
    }

    /**
     * Reads the whole file.
     *
     * @throws InputException if it is not GenBank; the line is named
     */
    public void read() {
        while (lines.advance()) {
            String line = lines.line();
            if (!inRecord) {
                beginRecord(line);
            } else if (line.startsWith("//")) {
                endRecord();
            } else if (inFeatures && line.startsWith(" ")) {
                featureLine(line);
            } else {
                section(line);
            }
        }
        if (inRecord) {
            throw lines.fault("found the end of the file within a record, expected //", "Get the whole file again.");
        }
    }

    private void beginRecord(String line) {
        if (line.isBlank()) {
            return;
        }
        Matcher locus = LOCUS.matcher(line);
        if (!locus.matches()) {
            throw lines.fault("found '" + beginning(line) + "', expected a LOCUS line", "Give a GenBank flat file.");
        }
        if ("aa".equals(locus.group(3))) {
            throw lines.fault("found a record of amino acids, expected nucleotides", "Give the genome's record.");
        }
        inRecord = true;
        contig = locus.group(1);
        length = locus.group(2) == null ? OptionalInt.empty() : OptionalInt.of(nucleotides(locus.group(2)));
        circular = CIRCULAR.matcher(locus.group(4)).matches();
    }

    private int nucleotides(String text) {
        return WholeNumber.parse(text, 1)
                .orElseThrow(() -> lines.fault(
                        "found length " + text + ", expected 1 to 2147483647 bp", "Correct the LOCUS line."));
    }

    private void section(String line) {
        endFeature();
        inFeatures = line.startsWith("FEATURES");
        if (line.startsWith("LOCUS")) {
            throw lines.fault("found LOCUS within a record, expected // before it", "End every record with //.");
        }
        if (line.startsWith("VERSION")) {
            String version = line.substring("VERSION".length()).strip();
            contig = version.isEmpty() ? contig : version.split("\\s", 2)[0];
        }
    }

    private void featureLine(String line) {
        String key = between(line, KEY_COLUMN, TEXT_COLUMN);
        String text = between(line, TEXT_COLUMN, line.length());
        if (key.isEmpty()) {
            feature.ifPresent(begun -> begun.line(text, lines));
        } else {
            endFeature();
            feature = keys.contains(key) ? Optional.of(new FeatureText(key, text, lines.number())) : Optional.empty();
        }
    }

    private void endFeature() {
        feature.ifPresent(text -> features.add(text.finish(contig, lines)));
        feature = Optional.empty();
    }

    private void endRecord() {
        endFeature();
        records.accept(new GenBankRecord(contig, length, circular, features, lines.number()));
        features.clear();
        inRecord = false;
        inFeatures = false;
    }

    private static String between(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()))
                .strip();
    }

    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), 40));
    }
}
