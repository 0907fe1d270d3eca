package org.cistron.variant.hmm;

import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;

/**
 * A case whose answer is known.
 *
 * @param labelled the question and the answer
 * @param kind the kind of question
 */
record Lesson(LabelledVariant labelled, QuestionKind kind) {

    VariantCase subject() {
        return labelled.asked().subject();
    }

    CaseKind caseKind() {
        return CaseKind.of(subject());
    }
}
