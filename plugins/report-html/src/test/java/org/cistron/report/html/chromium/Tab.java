package org.cistron.report.html.chromium;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page in a browser. */
public final class Tab implements AutoCloseable {
    private static final int TRIES = 400;
    private static final int PAUSE = 50;

    private final DevTools tools;
    private final String session;
    private final String target;

    Tab(DevTools tools, String session, String target) {
        this.tools = tools;
        this.session = session;
        this.target = target;
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", "{}");
        }
    }

    /** Opens an address, and waits until it has loaded. */
    public void load(URI address) {
        send("Page.navigate", "{\"url\":" + Json.quoted(address.toString()) + "}");
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Runs a script first thing in every page that is loaded from now on. */
    public void prepare(String script) {
        send("Page.addScriptToEvaluateOnNewDocument", "{\"source\":" + Json.quoted(script) + "}");
    }

    /** Returns what an expression, or the promise that it is, gives as text. */
    public String evaluate(String expression) {
        String source = "(async () => String(await (" + expression + ")))()";
        Map<String, Object> answer = send(
                "Runtime.evaluate",
                String.format(
                        Locale.ROOT,
                        "{\"awaitPromise\":true,\"returnByValue\":true,\"userGesture\":true,\"expression\":%s}",
                        Json.quoted(source)));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return (String) Json.at(answer, "result", "value");
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        for (int i = 0; i < TRIES; i++) {
            if (evaluate("Boolean(" + expression + ")").equals("true")) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("never: " + expression + "; " + complaints());
    }

    /** Presses and releases a key. */
    public void press(String key) {
        int code = key.equals("Enter") ? 13 : key.equals("Tab") ? 9 : 0;
        String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
        send(
                "Input.dispatchKeyEvent",
                String.format(
                        Locale.ROOT,
                        "{\"type\":\"%s\",\"key\":\"%s\",\"code\":\"%s\",\"windowsVirtualKeyCode\":%d%s}",
                        "keyDown",
                        key,
                        key,
                        code,
                        text));
        send(
                "Input.dispatchKeyEvent",
                String.format(
                        Locale.ROOT,
                        "{\"type\":\"%s\",\"key\":\"%s\",\"code\":\"%s\",\"windowsVirtualKeyCode\":%d%s}",
                        "keyUp",
                        key,
                        key,
                        code,
                        ""));
    }

    /** Clicks the middle of an element that an expression gives. */
    public void click(String element) {
        String middle = evaluate("(r => (r.left + r.width / 2) + ',' + (r.top + r.height / 2))((" + element
                + ").getBoundingClientRect())");
        String[] at = middle.split(",", 2);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    String.format(
                            Locale.ROOT,
                            "{\"type\":\"%s\",\"x\":%s,\"y\":%s,\"button\":\"left\",\"clickCount\":1}",
                            type,
                            at[0],
                            at[1]));
        }
    }

    /** Sets the window's size. */
    public void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                String.format(
                        Locale.ROOT,
                        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}",
                        width,
                        height));
    }

    /** Shows pages light or dark. */
    public void scheme(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                String.format(
                        Locale.ROOT, "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}", scheme));
    }

    /** Saves a picture of what is in the window. */
    public void picture(Path file) throws IOException {
        save(send("Page.captureScreenshot", "{\"format\":\"png\"}"), file);
    }

    /** Saves the page as it is printed. */
    public void print(Path file) throws IOException {
        save(send("Page.printToPDF", "{\"printBackground\":true,\"paperWidth\":8.27,\"paperHeight\":11.69}"), file);
    }

    /** Returns what the page complained of, and every address it asked for beside its own file. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Map<String, Object> event : tools.events()) {
            if (session.equals(event.get("sessionId")) && complaint(event)) {
                complaints.add(event.toString());
            }
        }
        return complaints;
    }

    @Override
    public void close() {
        tools.send("", "Target.closeTarget", "{\"targetId\":" + Json.quoted(target) + "}");
    }

    private static boolean complaint(Map<String, Object> event) {
        return switch ((String) event.get("method")) {
            case "Runtime.exceptionThrown" -> true;
            case "Runtime.consoleAPICalled" ->
                List.of("error", "warning", "assert").contains(Json.at(event, "params", "type"));
            case "Log.entryAdded" -> List.of("error", "warning").contains(Json.at(event, "params", "entry", "level"));
            case "Network.requestWillBeSent" ->
                !Json.at(event, "params", "request", "url").toString().matches("(?s)(file|data|blob):.*");
            default -> false;
        };
    }

    private static void save(Map<String, Object> answer, Path file) throws IOException {
        Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    }

    private Map<String, Object> send(String method, String parameters) {
        return tools.send(session, method, parameters);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
