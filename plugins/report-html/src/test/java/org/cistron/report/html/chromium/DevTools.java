package org.cistron.report.html.chromium;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A conversation with a browser: commands with their answers, and what it tells unasked. */
final class DevTools implements WebSocket.Listener {
    private static final int SECONDS = 50;

    private final Map<Integer, CompletableFuture<Map<String, Object>>> open = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Map<String, Object>> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Sends a command to a session, or to the browser itself, and waits for the answer. */
    Map<String, Object> send(String session, String method, String parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        open.put(id, answer);
        String to = session.isEmpty() ? "" : ",\"sessionId\":" + Json.quoted(session);
        socket.sendText(
                        String.format(
                                Locale.ROOT,
                                "{\"id\":%d,\"method\":\"%s\",\"params\":%s%s}",
                                id,
                                method,
                                parameters,
                                to),
                        true)
                .join();
        try {
            return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(method + " " + parameters, e);
        }
    }

    /** Returns what was told unasked so far. */
    Iterable<Map<String, Object>> events() {
        return events;
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        message.append(data);
        if (whole) {
            told(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @SuppressWarnings("unchecked") // JSON objects are maps by name.
    private void told(String text) {
        Map<String, Object> told = (Map<String, Object>) Json.read(text);
        if (!(told.get("id") instanceof Double id)) {
            events.add(told);
        } else if (told.containsKey("error")) {
            open.remove(id.intValue()).completeExceptionally(new IllegalStateException(text));
        } else {
            open.remove(id.intValue()).complete((Map<String, Object>) told.get("result"));
        }
    }
}
