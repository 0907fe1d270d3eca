package org.cistron.neural.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need the neural engine's native library; skipped, saying why, where it cannot be loaded. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresEngine.Condition.class)
public @interface RequiresEngine {

    /** Tries to start the engine. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try {
                return ConditionEvaluationResult.enabled(NeuralEngine.engine().toString());
            } catch (RuntimeException | LinkageError e) {
                return ConditionEvaluationResult.disabled("the neural engine does not start here: " + e);
            }
        }
    }
}
