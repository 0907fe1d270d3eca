package org.cistron.io.vcf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/**
 * Reads a VCF, plain, gzip or bgzip, record by record. Every line is held against the specification; what is let pass
 * beyond it is told in docs/vcf-conformance.md.
 *
 * <p>A missing or unreadable version, column names that are not VCF's, and packed data that are corrupt are refused
 * whatever the policy. Not for several threads.
 */
public final class VcfReader implements Closeable {
    private static final byte[] BCF = "BCF".getBytes(StandardCharsets.US_ASCII);

    private final ByteSource source;
    private final RawLines lines;
    private final FaultLog faults;
    private final VcfHeader header;
    private final RecordGate gate;
    private final LineOrder order = new LineOrder();
    private long records;

    private VcfReader(ByteSource source, RawLines lines, FaultLog faults) throws IOException {
        this.source = source;
        this.lines = lines;
        this.faults = faults;
        this.header = new HeaderReader(lines, source.displayName(), faults).read();
        this.gate = new RecordGate(header);
    }

    /**
     * Opens a VCF and reads its header.
     *
     * @param source the file or stream; stays the caller's to close
     * @param malformed what becomes of lines that are not as they should be
     * @throws InputException if it can't be read, is no VCF of a version that is read, or its header is malformed
     */
    public static VcfReader open(ByteSource source, MalformedLines malformed) {
        try {
            return opened(source, new FaultLog(source.displayName(), malformed));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Returns the header. */
    public VcfHeader header() {
        return header;
    }

    /** Returns the input as the user named it. */
    public String file() {
        return source.displayName();
    }

    /**
     * Returns the next record, nothing at the end.
     *
     * @throws InputException if a line is malformed and such are refused, or the rest can't be read
     */
    public Optional<VcfRecord> next() {
        try {
            Optional<VcfRecord> found = Optional.empty();
            while (found.isEmpty() && lines.advance()) {
                found = read();
            }
            records += found.isPresent() ? 1 : 0;
            return found;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Returns how many records were returned. */
    public long records() {
        return records;
    }

    /** Returns the faults that were skipped or kept so far, by kind. */
    public List<FaultCount> faults() {
        return faults.counts();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private static VcfReader opened(ByteSource source, FaultLog faults) throws IOException {
        RawLines lines = new RawLines(source.open());
        try {
            if (lines.startsWith(BCF)) {
                throw new InputException(
                        source.displayName(),
                        "found a BCF, expected a VCF",
                        "Convert it: bcftools view -Oz -o FILE.vcf.gz FILE.bcf.");
            }
            return new VcfReader(source, lines, faults);
        } catch (InputException | IOException e) {
            lines.close();
            throw e;
        }
    }

    private Optional<VcfRecord> read() {
        try {
            VcfRecord found = gate.read(lines);
            checkOrder(found);
            return Optional.of(found);
        } catch (LineFault fault) {
            faults.take(fault, lines.number());
            return Optional.empty();
        }
    }

    /** A record out of order is good in itself, so it is kept where faults are skipped. */
    private void checkOrder(VcfRecord found) {
        try {
            order.check(found.contig(), found.start());
        } catch (LineFault fault) {
            faults.take(fault, lines.number());
        }
    }
}
