package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {
    @TempDir
    Path folder;

    @Test
    void sameLoaderTakesJarFolderOfJarsClassFolderAndFolderOfPlugins() throws IOException {
        Files.createDirectories(folder.resolve("plugins/one"));
        Path jar = TestPlugins.evidence("").jar(folder.resolve("plugins/one/stranger.jar"));
        Path classes = TestPlugins.evidence("").folder(folder.resolve("classes"));
        for (Path place : List.of(jar, jar.getParent(), folder.resolve("plugins"), classes)) {
            LoadedPlugin plugin = load(place).get(0);
            assertThat(plugin.name()).isEqualTo("stranger");
            assertThat(plugin.api()).isEqualTo(new ApiVersion(2, 6));
            assertThat(plugin.offers()).extracting(Offer::name).containsExactly("stranger");
        }
    }

    @Test
    void pluginSeesSharedClassesAndNothingElseOfTheHost() throws IOException, ClassNotFoundException {
        LoadedPlugin plugin =
                load(TestPlugins.evidence("").folder(folder.resolve("p"))).get(0);
        ClassLoader loader = plugin.loader();
        assertThat(loader.loadClass("org.cistron.api.plugin.Plugin")).isSameAs(org.cistron.api.plugin.Plugin.class);
        assertThat(loader.loadClass("java.sql.Driver")).isNotNull();
        for (String hidden :
                List.of("com.google.inject.Guice", "org.cistron.runner.host.PluginHost", "picocli.CommandLine")) {
            assertThatThrownBy(() -> loader.loadClass(hidden)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.getResource("org/cistron/api/plugin/Plugin.class")).isNotNull();
        assertThat(loader.getResource("com/google/inject/Guice.class")).isNull();
        assertThat(loader.getResource("stranger/StrangerPlugin.class")).isNotNull();
    }

    @Test
    void enginesPartsComeFromTheHostAndPluginsServicesFromThePlugin() throws IOException {
        Path engine = folder.resolve("engine");
        List<String> parts = List.of(
                "META-INF/services/ai.djl.engine.EngineProvider",
                "native/lib/pytorch.properties",
                "jnilib/pytorch.properties",
                "pytorch/cpu/linux-x86_64/libtorch.so",
                "pytorch-engine.properties");
        for (String part : parts) {
            Files.createDirectories(engine.resolve(part).getParent());
            Files.writeString(engine.resolve(part), "of the host");
        }
        Files.writeString(engine.resolve("other.properties"), "of the host");
        URL[] urls = {engine.toUri().toURL()};
        try (URLClassLoader host = new URLClassLoader(urls, TestPlugins.class.getClassLoader())) {
            Path place = TestPlugins.evidence("").folder(folder.resolve("p"));
            ClassLoader loader = new PluginLoader(host, new ApiVersion(2, 6))
                    .load(PluginLocation.at(place).get(0))
                    .get(0)
                    .loader();
            for (String part : parts) {
                assertThat(text(loader.getResource(part))).isEqualTo("of the host");
                assertThat(loader.getResources(part).hasMoreElements()).isTrue();
            }
            assertThat(loader.getResource("other.properties")).isNull();
            assertThat(text(loader.getResource("META-INF/services/org.cistron.api.plugin.Plugin")))
                    .isEqualTo("stranger.StrangerPlugin");
        }
    }

    @Test
    void twoPluginsMayBringDifferentClassesOfTheSameName() throws IOException {
        LoadedPlugin one = load(TestPlugins.plugin("one", "", "").folder(folder.resolve("1")))
                .get(0);
        LoadedPlugin two = load(TestPlugins.plugin("two", "", "").folder(folder.resolve("2")))
                .get(0);
        assertThat(new PluginRegistry(List.of(two, one)).plugins())
                .extracting(LoadedPlugin::name)
                .containsExactly("one", "two");
    }

    @Test
    void pluginOfAnotherApiVersionIsRefusedWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> load(TestPlugins.evidence("").api("3.0").jar(folder.resolve("a.jar"))))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(
                        "a.jar: was built for the plugin API 3.0, this Cistron offers 2.6. Use a newer Cistron");
        assertThatThrownBy(() -> load(TestPlugins.evidence("").api("0.9").folder(folder.resolve("b"))))
                .hasMessageContaining("Use a newer release of the plugin, built for 2.x.");
        assertThatThrownBy(() -> load(TestPlugins.evidence("").api("2.7").folder(folder.resolve("c"))))
                .hasMessageContaining("Use a newer Cistron, or a release of the plugin for 2.6.");
        assertThatThrownBy(() -> load(TestPlugins.evidence("").api("").folder(folder.resolve("d"))))
                .hasMessageContaining("names no plugin API version. Add the line 'Cistron-Api: 2.6'");
        assertThatThrownBy(() -> load(TestPlugins.evidence("").api("latest").folder(folder.resolve("e"))))
                .hasMessageContaining("found the API version 'latest'");
    }

    @Test
    void hostTakesPluginsOfAnOlderMinorVersion() {
        ApiVersion host = new ApiVersion(1, 3);
        assertThat(host.runs(new ApiVersion(1, 0))).isTrue();
        assertThat(host.runs(new ApiVersion(1, 3))).isTrue();
        assertThat(host.runs(new ApiVersion(1, 4))).isFalse();
        assertThat(host.runs(new ApiVersion(0, 3))).isFalse();
    }

    @Test
    void locationWithoutServiceFileIsNamedWithTheRemedy() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> load(empty))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining(empty + ": has no file META-INF/services/org.cistron.api.plugin.Plugin. Add it");
        assertThatThrownBy(() -> load(folder.resolve("nowhere")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no such file or folder");
        Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");
        assertThatThrownBy(() -> load(text))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("notes.txt is no jar, or a damaged one")
                .hasMessageContaining("Build or copy it again");
    }

    @Test
    void serviceFileThatNamesAMissingClassIsExplained() throws IOException {
        Path place = TestPlugins.evidence("").service("stranger.Gone").folder(folder.resolve("p"));
        assertThatThrownBy(() -> load(place))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("stranger.Gone")
                .hasMessageContaining("Correct META-INF/services");
    }

    @Test
    void constructorThatThrowsIsExplained() throws IOException {
        Path place = TestPlugins.plugin("stranger", "if (true) throw new IllegalStateException(\"no licence\");", "")
                .folder(folder.resolve("p"));
        assertThatThrownBy(() -> load(place))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("constructor failed: IllegalStateException (no licence)")
                .hasMessageContaining("Report it to the plugin's author");
    }

    @Test
    void whatAClassFailsToSetUpIsExplainedByItsCause() throws IOException {
        Path place = TestPlugins.plugin("stranger", "new stranger.Table();", "")
                .source(
                        "stranger.Table",
                        "package stranger; class Table { static final int SIZE = Integer.parseInt(\"many\"); }")
                .folder(folder.resolve("p"));
        assertThatThrownBy(() -> load(place))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("constructor failed: NumberFormatException (For input string: \"many\")");
    }

    @Test
    void aConstructorThatCannotBeCalledIsTheServiceFilesMatter() throws IOException {
        Path place = TestPlugins.evidence("")
                .source(
                        "stranger.Hidden",
                        "package stranger; import org.cistron.api.plugin.*; public class Hidden implements Plugin {"
                                + " Hidden() {} public String name() { return \"hidden\"; }"
                                + " public void contribute(Contributions to) {} }")
                .service("stranger.Hidden")
                .folder(folder.resolve("p"));
        assertThatThrownBy(() -> load(place))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("have a public constructor without arguments");
    }

    @Test
    void pluginThatWantsAHiddenClassIsToldToPackIt() throws IOException {
        Path place = TestPlugins.plugin("stranger", "new stranger.Helper();", "")
                .source("stranger.Helper", "package stranger; public class Helper {}")
                .folder(folder.resolve("p"));
        Files.delete(place.resolve("stranger/Helper.class"));
        assertThatThrownBy(() -> load(place))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("NoClassDefFoundError (stranger/Helper)")
                .hasMessageContaining("Pack the class into the plugin's jar or folder");
    }

    @Test
    void sameNameTwiceIsRefusedNamingBothPlaces() throws IOException {
        LoadedPlugin one =
                load(TestPlugins.evidence("").folder(folder.resolve("p1"))).get(0);
        LoadedPlugin two =
                load(TestPlugins.evidence("").folder(folder.resolve("p2"))).get(0);
        assertThatThrownBy(() -> new PluginRegistry(List.of(one, two)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("two plugins have this name")
                .hasMessageContaining("p1")
                .hasMessageContaining("p2");
    }

    @Test
    void sameOfferOfTwoPluginsIsRefused() throws IOException {
        LoadedPlugin one =
                load(TestPlugins.evidence("").folder(folder.resolve("p1"))).get(0);
        LoadedPlugin two = load(TestPlugins.plugin("other", "", "to.codingEvidence(\"stranger\", Other.class);")
                        .source("stranger.Other", TestPlugins.evidenceClass("Other", ""))
                        .folder(folder.resolve("p2")))
                .get(0);
        assertThatThrownBy(() -> new PluginRegistry(List.of(one, two)))
                .hasMessageContaining("plugin other: offers 'stranger', which plugin stranger in");
    }

    @Test
    void wrongNamesAndMissingClassesAreRefused() throws IOException {
        assertThatThrownBy(() -> load(TestPlugins.plugin("Bad Name", "", "").folder(folder.resolve("a"))))
                .hasMessageContaining("found the name 'Bad Name', expected a lower-case letter");
        assertThatThrownBy(() -> load(TestPlugins.plugin("p", "", "to.codingEvidence(\"x\", null);")
                        .folder(folder.resolve("b"))))
                .hasMessageContaining("gives no class (null) for 'x'");
        assertThatThrownBy(() -> load(TestPlugins.plugin("p", "", "throw new RuntimeException(\"boom\");")
                        .folder(folder.resolve("c"))))
                .hasMessageContaining("could not say what it offers: RuntimeException (boom)");
    }

    @Test
    void unknownNameListsWhatThereIsAndSuggests() throws IOException {
        PluginRegistry registry =
                new PluginRegistry(load(TestPlugins.evidence("").folder(folder.resolve("p"))));
        assertThatThrownBy(() -> registry.offer("strnger"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(
                        "found the plugin name 'strnger', expected one of 'stranger'. Did you mean 'stranger'?");
    }

    private static List<LoadedPlugin> load(Path place) {
        return PluginLocation.at(place).stream()
                .flatMap(location -> TestPlugins.loader().load(location).stream())
                .toList();
    }

    private static String text(URL resource) throws IOException {
        try (InputStream stream = resource.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
