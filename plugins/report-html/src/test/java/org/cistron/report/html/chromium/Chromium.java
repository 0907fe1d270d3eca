package org.cistron.report.html.chromium;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser that reaches no host. */
public final class Chromium implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";

    private static final int SECONDS = 5;

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** Starts a browser with an empty profile; skips the test where there is none. */
    public static Chromium start(Path profile) throws IOException {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "needs chromium");
        List<String> command = new ArrayList<>(List.of(program.get().toString(), "--headless=new", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--hide-scrollbars"));
        command.addAll(List.of("--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-port=0"));
        command.addAll(List.of("--user-data-dir=" + profile, "--window-size=1366,768", "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader words = process.errorReader(StandardCharsets.UTF_8);
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(words);
                return new Chromium(process, new DevTools(URI.create(line.substring(LISTENING.length()))));
            }
        }
        throw new IOException("chromium ended before it listened");
    }

    /** Opens a file in a tab of its own, and waits until it has loaded. */
    public Tab open(Path file) {
        Tab tab = blank();
        tab.load(file.toUri());
        return tab;
    }

    /** Opens an empty tab. */
    public Tab blank() {
        Map<String, Object> target = tools.send("", "Target.createTarget", "{\"url\":\"about:blank\"}");
        String id = (String) target.get("targetId");
        String attach = "{\"flatten\":true,\"targetId\":" + Json.quoted(id) + "}";
        return new Tab(
                tools, (String) tools.send("", "Target.attachToTarget", attach).get("sessionId"), id);
    }

    @Override
    public void close() {
        try {
            tools.send("", "Browser.close", "{}");
            tools.close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A full pipe would stop the browser. */
    private static void drain(BufferedReader words) {
        Thread reader = new Thread(() -> {
            try {
                while (words.readLine() != null) {
                    // Nothing to keep.
                }
            } catch (IOException e) {
                // The browser was ended.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
