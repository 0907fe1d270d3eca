package org.cistron.runner.classify;

import java.util.List;
import org.cistron.io.vcf.field.CistronField;
import org.cistron.io.vcf.field.ClassField;
import org.cistron.io.vcf.field.ConsequenceField;
import org.cistron.io.vcf.field.SnpEffField;

/** The layouts of our INFO field that a user can ask for. */
public enum FieldLayout {
    /** Our own. */
    CISTRON,
    /** SnpEff's. */
    ANN;

    /**
     * Returns the fields.
     *
     * @param judged whether anything judges the variants; SnpEff's layout has no room for that, so a field of its own has it
     */
    List<ConsequenceField> fields(boolean judged) {
        return switch (this) {
            case CISTRON -> List.of(new CistronField());
            case ANN -> judged ? List.of(new SnpEffField(), new ClassField()) : List.of(new SnpEffField());
        };
    }
}
