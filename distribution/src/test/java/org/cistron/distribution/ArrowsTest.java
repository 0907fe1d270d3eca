package org.cistron.distribution;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the modules: down only. */
class ArrowsTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(modules());

    private static final String[] JDK_AND_ANNOTATIONS = {"java..", "javax.."};

    @Test
    void apiSeesNothingButInjectionAndTheJdk() {
        sees("org.cistron.api..", "org.cistron.api..", "jakarta.inject..");
    }

    @Test
    void toolkitSeesTheApi() {
        sees("org.cistron.genes..", "org.cistron.genes..", "org.cistron.api..");
        sees("org.cistron.variants..", "org.cistron.variants..", "org.cistron.api..");
        sees("org.cistron.proteins..", "org.cistron.proteins..", "org.cistron.api..");
        sees(
                "org.cistron.classifier..",
                "org.cistron.classifier..",
                "org.cistron.proteins..",
                "org.cistron.variants..",
                "org.cistron.api..");
        sees("org.cistron.neural..", "org.cistron.neural..", "org.cistron.genes..", "org.cistron.api..", "ai.djl..");
        sees(
                "org.cistron.testkit..",
                "org.cistron.testkit..",
                "org.cistron.api..",
                "jakarta.inject..",
                "org.assertj..",
                "org.junit.jupiter.api..");
    }

    @Test
    void readersAndWritersSeeTheApi() {
        noClasses()
                .that()
                .resideInAPackage("org.cistron.io..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.cistron..")
                        .and(resideOutsideOfPackages("org.cistron.io..", "org.cistron.api..")))
                .check(ALL);
    }

    @Test
    void onlyIoSeesTheLibrariesOfFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cistron.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.biojava..", "htsjdk..")
                .check(ALL);
    }

    @Test
    void pluginsSeeToolkitAndApi() {
        sees("org.cistron.examples..", "org.cistron.examples..", "org.cistron.api..", "jakarta.inject..");
        for (String plugin : new String[] {"hmm", "ensemble"}) {
            String own = "org.cistron." + plugin + "..";
            sees(own, own, "org.cistron.genes..", "org.cistron.api..", "jakarta.inject..");
        }
        sees(
                "org.cistron.consequence..",
                "org.cistron.consequence..",
                "org.cistron.variants..",
                "org.cistron.api..",
                "jakarta.inject..");
        sees(
                "org.cistron.variant.ensemble..",
                "org.cistron.variant.ensemble..",
                "org.cistron.classifier..",
                "org.cistron.proteins..",
                "org.cistron.variants..",
                "org.cistron.api..",
                "jakarta.inject..");
        sees(
                "org.cistron.variant.hmm..",
                "org.cistron.variant.hmm..",
                "org.cistron.classifier..",
                "org.cistron.proteins..",
                "org.cistron.api..",
                "jakarta.inject..");
        for (String plugin : new String[] {"bilstm", "tcn", "transformer"}) {
            String own = "org.cistron." + plugin + "..";
            sees(own, own, "org.cistron.neural..", "org.cistron.api..", "jakarta.inject..");
        }
    }

    @Test
    void variantPluginsSeeToolkitAndApi() {
        String own = "org.cistron.variant.networks..";
        sees(
                own,
                own,
                "org.cistron.neural..",
                "org.cistron.proteins..",
                "org.cistron.classifier..",
                "org.cistron.api..",
                "jakarta.inject..");
    }

    /** The engine's classes stay with the toolkit's networks and with classes of neural plugins that are called so. */
    @Test
    void onlyNetworksSeeTheEngine() {
        noClasses()
                .that(resideOutsideOfPackage("org.cistron.neural..").and(not(simpleNameEndingWith("Network"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.cistron.api..",
                        "org.cistron.genes..",
                        "org.cistron.testkit..",
                        "org.cistron.io..",
                        "org.cistron.reference..",
                        "org.cistron.runner..",
                        "org.cistron.hmm..",
                        "org.cistron.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.djl..", "org.cistron.neural..")
                .check(ALL);
    }

    @Test
    void nobodySeesPluginsOrTheRunner() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.cistron.hmm..", "org.cistron.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cistron.hmm..", "org.cistron.examples..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.cistron.runner..", "org.cistron.benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cistron.runner..")
                .check(ALL);
    }

    @Test
    void withinTheRunnerTheCommandLineIsOnTopAndTheHostBelow() {
        noClasses()
                .that()
                .resideInAPackage("org.cistron.runner.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.cistron.runner.run..",
                        "org.cistron.runner.classify..",
                        "org.cistron.runner.judge..",
                        "org.cistron.runner.labelled..",
                        "org.cistron.runner.train..",
                        "org.cistron.runner.cli..",
                        "org.cistron.io..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAnyPackage("org.cistron.runner.run..", "org.cistron.runner.classify..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.cistron.runner.cli..")
                .check(ALL);
    }

    @Test
    void wiringAndCommandLineLibrariesStayInTheirPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cistron.runner.host..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.inject..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cistron.runner.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
    }

    @Test
    void oneClassAloneEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.cistron.runner.cli.Main")
                .and()
                .resideOutsideOfPackage("org.cistron.benchmarks..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(ALL);
    }

    private static void sees(String who, String... whom) {
        String[] allowed =
                Stream.of(JDK_AND_ANNOTATIONS, whom).flatMap(Stream::of).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(ALL);
    }

    private static List<Path> modules() {
        return Stream.of(
                        "api",
                        "toolkit/classifier",
                        "toolkit/genes",
                        "toolkit/neural",
                        "toolkit/proteins",
                        "toolkit/testkit",
                        "toolkit/variants",
                        "io",
                        "plugins/bilstm",
                        "plugins/consequence",
                        "plugins/ensemble",
                        "plugins/hmm",
                        "plugins/tcn",
                        "plugins/transformer",
                        "plugins/variant-ensemble",
                        "plugins/variant-hmm",
                        "plugins/variant-networks",
                        "plugins/examples",
                        "reference-data",
                        "runner")
                .map(module -> Launched.checkout().resolve(module).resolve("target/classes"))
                .toList();
    }
}
