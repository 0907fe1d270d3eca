package org.cistron.distribution;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Where gradients flow, arrays are not multiplied by plain numbers: DJL makes an array of the number and frees it at once, and
 * the engine reads it again in the backward pass. What it then finds is chance, so no run of the code could show the fault
 * for certain.
 */
class GradientArithmeticTest {
    private static final Set<String> READ_AGAIN = Set.of("mul", "div", "pow");

    private static final DescribedPredicate<JavaMethodCall> WITH_PLAIN_NUMBER =
            new DescribedPredicate<>("multiplies an array by a plain number") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isAssignableTo(NDArray.class)
                            && READ_AGAIN.contains(call.getName())
                            && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(Number.class);
                }
            };

    private static final ArchRule RULE = noClasses()
            .that(resideInAPackage("org.cistron.neural.network..").or(simpleName("GeneNetworkTraining")))
            .should()
            .callMethodWhere(WITH_PLAIN_NUMBER);

    @Test
    void networksAndTheirLossAreMultipliedByArrays() {
        JavaClasses neural = new ClassFileImporter().importPaths(Path.of("../toolkit/neural/target/classes"));
        RULE.check(neural);
    }

    @Test
    void plainNumberIsNoticed() {
        ArchRule ofAll = noClasses().should().callMethodWhere(WITH_PLAIN_NUMBER);
        JavaClasses wrong = new ClassFileImporter().importClasses(Halved.class);
        assertThatThrownBy(() -> ofAll.check(wrong)).isInstanceOf(AssertionError.class);
    }

    /** What must not be. */
    @SuppressWarnings("UnusedMethod") // Its code alone is looked at.
    private static final class Halved {
        NDArray of(NDArray array) {
            return array.mul(0.5);
        }
    }
}
