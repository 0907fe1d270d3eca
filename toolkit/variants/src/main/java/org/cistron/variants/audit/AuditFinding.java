package org.cistron.variants.audit;

/**
 * One thing that is wrong with one transcript.
 *
 * @param kind what
 * @param detail where or how, for a person; empty where the kind says all
 * @param stopCodon the letters of the first stop codon inside; empty for other kinds
 */
public record AuditFinding(AuditKind kind, String detail, String stopCodon) {

    static AuditFinding of(AuditKind kind, String detail) {
        return new AuditFinding(kind, detail, "");
    }
}
