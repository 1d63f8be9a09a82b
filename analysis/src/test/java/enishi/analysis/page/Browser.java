package enishi.analysis.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium with one page, spoken to by the DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
        JsonNode target = send("", "Target.createTarget", Map.of("url", "about:blank"));
        session = send(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.get("targetId").asText(), "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** The browser of this computer, if it has one. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts a browser.
     *
     * @param program its program
     * @param profile an empty folder for what it writes
     */
    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int tenths = 0; tenths < 10 * SECONDS; tenths++) {
            if (!process.isAlive()) {
                break;
            }
            if (Files.exists(port)) {
                List<String> lines = Files.readAllLines(port);
                if (lines.size() == 2) {
                    return new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
                }
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("The browser did not start: " + Files.readString(profile.resolve("browser.log")));
    }

    /** Shows a file in a window of the given width, as a phone does or not. */
    void open(Path file, int width, int height, boolean phone) {
        size(width, height, phone);
        events.put("Page.loadEventFired", new CompletableFuture<>());
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        join(events.get("Page.loadEventFired"));
    }

    /** Gives the window another size. */
    void size(int width, int height, boolean phone) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    }

    /** Shows the page as it would be printed, or on the screen again. */
    void media(String media) {
        send("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    /** What an expression gives in the page. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("result").path("value");
    }

    /** A picture of the whole page. */
    byte[] screenshot() {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"))
                        .get("data")
                        .asText());
    }

    /** The page as it would be printed on A4. */
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))
                        .get("data")
                        .asText());
    }

    /** What the console and the network had to say so far. */
    List<String> complaints() {
        return new ArrayList<>(complaints);
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return send(session, method, parameters);
    }

    private JsonNode send(String target, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!target.isEmpty()) {
            message.put("sessionId", target);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode told = join(answer);
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    private static JsonNode join(CompletableFuture<JsonNode> answer) {
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws InterruptedException {
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private void heard(String text) {
        JsonNode message;
        try {
            message = JSON.readTree(text);
        } catch (IOException e) {
            complaints.add(e.toString());
            return;
        }
        CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
        if (answer != null) {
            answer.complete(message);
        }
        String method = message.path("method").asText();
        JsonNode parameters = message.path("params");
        CompletableFuture<JsonNode> awaited = events.get(method);
        if (awaited != null) {
            awaited.complete(parameters);
        }
        switch (method) {
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(parameters.toString());
            case "Network.requestWillBeSent" -> {
                String url = parameters.path("request").path("url").asText();
                if (!url.startsWith("file:") && !url.startsWith("about:")) {
                    complaints.add("asks for " + url);
                }
            }
            default -> {
                // Other events tell how the page is getting on.
            }
        }
    }

    /** Puts together what comes in pieces. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            pieces.append(piece);
            if (last) {
                String text = pieces.toString();
                pieces.setLength(0);
                heard(text);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
