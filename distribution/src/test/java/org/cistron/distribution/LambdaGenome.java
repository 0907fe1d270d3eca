package org.cistron.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.cistron.reference.ShippedData;

/** The demo genome, for tests. */
final class LambdaGenome {
    private LambdaGenome() {}

    /** Returns its nucleotides. */
    static String nucleotides() throws IOException {
        try (InputStream shipped = ShippedData.ofThisInstallation().open("demo/lambda.fna.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(shipped), StandardCharsets.US_ASCII))) {
            return lines.lines().skip(1).collect(Collectors.joining());
        }
    }

    /** Writes it as FASTA cut into contigs of equal length. */
    static Path write(Path file, int contigs) throws IOException {
        return Files.writeString(file, fasta(contigs));
    }

    /** Returns it as FASTA cut into contigs of equal length. */
    static String fasta(int contigs) throws IOException {
        String all = nucleotides();
        int length = all.length() / contigs;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < contigs; i++) {
            text.append(">part")
                    .append(i)
                    .append('\n')
                    .append(all, i * length, (i + 1) * length)
                    .append('\n');
        }
        return text.toString();
    }
}
