package org.cistron.runner.classify;

import org.cistron.io.vcf.field.CistronField;
import org.cistron.io.vcf.field.ConsequenceField;
import org.cistron.io.vcf.field.SnpEffField;

/** The layouts of our INFO field that a user can ask for. */
public enum FieldLayout {
    /** Our own. */
    CISTRON,
    /** SnpEff's. */
    ANN;

    ConsequenceField field() {
        return switch (this) {
            case CISTRON -> new CistronField();
            case ANN -> new SnpEffField();
        };
    }
}
