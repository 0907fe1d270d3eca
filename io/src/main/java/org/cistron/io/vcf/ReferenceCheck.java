package org.cistron.io.vcf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.io.reference.IndexedReference;

/** Holds records against the reference: REF must be what the reference has there, and contigs must be known to it. */
public final class ReferenceCheck {
    private static final String CODES = "ACMGRSVTWYHKDBN";
    private static final int ANY = 15;
    private static final int MOST_NAMED = 5;

    private final IndexedReference reference;
    private final ContigAliases aliases;
    private final String file;
    private final FaultLog faults;
    private final Map<String, Long> absent = new LinkedHashMap<>();
    private long present;

    /**
     * Makes a check.
     *
     * @param reference the reference; stays the caller's to close
     * @param aliases what contigs are called there
     * @param file the VCF as the user named it
     * @param mismatch what becomes of records that disagree
     */
    public ReferenceCheck(IndexedReference reference, ContigAliases aliases, String file, MalformedLines mismatch) {
        this.reference = reference;
        this.aliases = aliases;
        this.file = file;
        this.faults = new FaultLog(file, mismatch);
    }

    /**
     * Compares the contigs that a header names, so that a wrong reference is found before the first record is.
     *
     * @throws InputException if it names contigs and the reference has none of them
     */
    public void checkContigs(VcfHeader header) {
        Set<String> names = header.contigs().keySet();
        boolean shared = names.stream().map(aliases::inReference).anyMatch(reference.contigs()::containsKey);
        if (!names.isEmpty() && !shared) {
            throw noneShared(names);
        }
    }

    /**
     * Compares a record.
     *
     * @throws InputException if it disagrees and such are refused
     */
    public ReferenceAgreement check(VcfRecord found) {
        String contig = aliases.inReference(found.contig());
        Integer length = reference.contigs().get(contig);
        if (length == null) {
            absent.merge(found.contig(), 1L, Long::sum);
            return ReferenceAgreement.CONTIG_ABSENT;
        }
        present++;
        try {
            compare(found, contig, length);
            return ReferenceAgreement.AGREES;
        } catch (LineFault fault) {
            faults.take(fault, found.lineNumber());
            return ReferenceAgreement.DISAGREES;
        }
    }

    /** Returns the contigs that the reference lacks, in the order met, with how many records lie on each. */
    public Map<String, Long> absentContigs() {
        return Collections.unmodifiableMap(absent);
    }

    /** Returns the records that disagreed, where such are skipped. */
    public List<FaultCount> faults() {
        return faults.counts();
    }

    /**
     * Ends the check when all records were compared.
     *
     * @throws InputException if there were records and none lies on a contig of the reference
     */
    public void finish() {
        if (present == 0 && !absent.isEmpty()) {
            throw noneShared(absent.keySet());
        }
    }

    private InputException noneShared(Set<String> names) {
        return new InputException(
                file,
                "found contigs " + some(names) + ", expected at least one of the reference's: "
                        + some(reference.contigs().keySet()),
                "Give the reference that the variants were called against, or tell which contig is which with "
                        + "--contig-alias FILE (two columns: name in the VCF, name in the reference).");
    }

    /** Position 0 is the telomere, and what lies at the contig's length is behind its end: neither has a base. */
    private void compare(VcfRecord found, String contig, int length) throws LineFault {
        if (found.start() < 0 || (found.start() == length && found.reference().length() == 1)) {
            return;
        }
        if (found.start() > length || found.end() > length) {
            throw fault("a position behind the end of " + contig, "one up to " + length);
        }
        if (reference.has(contig, found.start(), found.reference())) {
            return;
        }
        String there = reference.letters(contig, found.start(), found.end());
        for (int i = 0; i < there.length(); i++) {
            if ((bases(there.charAt(i)) & bases(found.reference().charAt(i))) == 0) {
                throw fault(
                        "REF " + LineFault.quoted(found.reference()) + " at " + found.contig() + ":"
                                + (found.start() + 1),
                        LineFault.quoted(there) + " as in the reference");
            }
        }
    }

    private static LineFault fault(String what, String expected) {
        return new LineFault(
                FaultKind.REFERENCE_MISMATCH,
                what,
                expected,
                "Give the reference that the variants were called against.");
    }

    /** Returns the bases that a letter stands for, a bit for each of A, C, G, T. */
    private static int bases(char letter) {
        int code = CODES.indexOf(Character.toUpperCase(letter)) + 1;
        return code == 0 ? ANY : code;
    }

    private static String some(Set<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", ... (" + names.size() + ")" : first;
    }
}
