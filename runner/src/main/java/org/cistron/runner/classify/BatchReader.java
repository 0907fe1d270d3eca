package org.cistron.runner.classify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.cistron.io.vcf.ReferenceAgreement;
import org.cistron.io.vcf.ReferenceCheck;
import org.cistron.io.vcf.VcfReader;
import org.cistron.io.vcf.VcfRecord;

/**
 * Reads a VCF in batches. A batch ends where the contig does, or where it is long enough and the next record cannot share a
 * codon with one before it. So what is read together never depends on where batches end. Not for several threads.
 */
final class BatchReader implements Iterator<RecordBatch> {
    private static final int ENOUGH = 1024;

    private final VcfReader reader;
    private final ReferenceCheck check;
    private final Function<String, Optional<AnnotatedContig>> contigs;
    private Optional<CheckedRecord> next;

    /**
     * Reads from a VCF.
     *
     * @param contigs gives the contig that a name in the VCF stands for
     */
    BatchReader(VcfReader reader, ReferenceCheck check, Function<String, Optional<AnnotatedContig>> contigs) {
        this.reader = reader;
        this.check = check;
        this.contigs = contigs;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public RecordBatch next() {
        String name = next.orElseThrow(NoSuchElementException::new).line().contig();
        Optional<AnnotatedContig> contig = contigs.apply(name);
        List<CheckedRecord> records = new ArrayList<>(ENOUGH);
        int reach = 0;
        while (next.isPresent() && belongs(next.get().line(), name, records.size(), reach)) {
            VcfRecord line = next.get().line();
            records.add(next.get());
            if (contig.isPresent()) {
                reach = Math.max(reach, contig.get().codonReach(line.start(), line.end()));
            }
            next = read();
        }
        return new RecordBatch(contig, records);
    }

    private static boolean belongs(VcfRecord line, String name, int records, int reach) {
        return line.contig().equals(name) && (records < ENOUGH || line.start() < reach);
    }

    /** What disagrees with the reference, where such is skipped, is left out. */
    private Optional<CheckedRecord> read() {
        Optional<VcfRecord> line = reader.next();
        while (line.isPresent()) {
            ReferenceAgreement agreement = check.check(line.get());
            if (agreement != ReferenceAgreement.DISAGREES) {
                return Optional.of(new CheckedRecord(line.get(), agreement == ReferenceAgreement.AGREES));
            }
            line = reader.next();
        }
        return Optional.empty();
    }
}
