package org.cistron.runner.classify;

import java.util.function.Supplier;
import org.cistron.io.vcf.field.CistronField;
import org.cistron.io.vcf.field.ConsequenceField;
import org.cistron.io.vcf.field.SnpEffField;

/** The layouts of our INFO field that a user can ask for. */
public enum FieldLayout {
    /** Our own. */
    CISTRON(CistronField::new),
    /** SnpEff's. */
    ANN(SnpEffField::new);

    private final Supplier<ConsequenceField> made;

    FieldLayout(Supplier<ConsequenceField> made) {
        this.made = made;
    }

    ConsequenceField field() {
        return made.get();
    }
}
