package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cistron.io.source.ByteSource;

/** Reads all bytes of an input once: finds its format, counts, computes the checksum, and refuses what is not right. */
final class Gate {
    private final ByteSource source;
    private final String file;
    private final Tally tally = new Tally();
    private long repeatedIds;

    private Gate(ByteSource source) {
        this.source = source;
        this.file = source.displayName();
    }

    /** Reads an input to its end. */
    static GateReport pass(ByteSource source) {
        return new Gate(source).run();
    }

    private GateReport run() {
        MessageDigest digest = sha256();
        try (InputStream in = source.open(digest)) {
            SequenceFormat format = check(in);
            String checksum = HexFormat.of().formatHex(digest.digest());
            return new GateReport(tally.summary(format, checksum), repeatedIds);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private SequenceFormat check(InputStream in) throws IOException {
        FormatDetector detector = new FormatDetector(in, file);
        SequenceFormat format = detector.format();
        switch (format) {
            case FASTA -> new FastaGate(detector.lines(), file, tally).run();
            case FASTQ -> checkFastq(detector.lines());
            case GENBANK -> checkGenBank(detector.lines());
        }
        return format;
    }

    private void checkFastq(LineReader lines) throws IOException {
        FastqRecords records = new FastqRecords(lines, file, tally);
        TitleGate titles = new TitleGate(file);
        RecordIds ids = new RecordIds();
        while (records.nextTitle()) {
            titles.id(lines);
            int from = lines.start() + 1;
            long occurrence = ids.occurrence(lines.bytes(), from, Title.idEnd(lines.bytes(), from, lines.end()));
            repeatedIds += occurrence > 1 ? 1 : 0;
            records.readBody();
        }
        if (repeatedIds > 0) {
            checkNumberedIds();
        }
    }

    /** Reads the titles once more: a repeated id with a number added may be one that another read has. */
    private void checkNumberedIds() throws IOException {
        TitleGate titles = new TitleGate(file);
        ReadIds ids = new ReadIds();
        try (InputStream in = source.open()) {
            LineReader lines = new LineReader(in, FastaGate.PIECE);
            lines.wholeLines();
            FastqRecords records = new FastqRecords(lines, file, new Tally());
            while (records.nextTitle()) {
                titles.checkNew(ids.distinct(records.title()).id(), lines.number());
                records.readBody();
            }
        }
    }

    private void checkGenBank(LineReader lines) throws IOException {
        GenBankRecords records = new GenBankRecords(lines, file, tally);
        TitleGate titles = new TitleGate(file);
        while (records.next()) {
            titles.checkNew(records.id(), records.locusLine());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
