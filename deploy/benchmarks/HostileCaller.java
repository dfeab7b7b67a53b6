import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A programme lead who does all at once that could hurt others: slow uploads, event streams, trees of 10 MB and bad
/// tokens. Loopback only; ends after a minute by itself. Prints a line for each answer.
///
/// Run as `java HostileCaller.java GATEWAY FILE`, the file with the access token.
final class HostileCaller {

    private static final int CONNECTIONS = 300;
    private static final int BAD_TOKENS = 10_000;
    private static final int TREE_BYTES = 10_000_000;
    private static final int STATUS_LINE = "HTTP/1.1 200".length();
    private static final Instant END = Instant.now().plusSeconds(60);
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final URI gateway;
    private final String token;
    private volatile String job = "";

    private HostileCaller(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        var gateway = URI.create(arguments[0]);
        if (!InetAddress.getByName(gateway.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("only a gateway of this machine");
        }
        new HostileCaller(gateway, Files.readString(Path.of(arguments[1])).strip()).attack();
    }

    private void attack() throws Exception {
        var cycle = found(exchange("GET", "/v1/cycles", token, ""));
        startJob(cycle);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < CONNECTIONS; number++) {
                threads.execute(() -> repeat("slow upload", 1_000, this::slowUpload));
                threads.execute(() -> repeat("event stream", 1_000, this::eventStream));
            }
            threads.execute(() -> repeat("search", 500, () -> startJob(cycle)));
            for (var tree : new byte[][] {tree("[", "{},", "{}]"), tree("{\"tiers\":[", "[],", "[]]}")}) {
                threads.execute(() -> repeat("tree of 10 MB", 50, () -> largeTree(tree)));
            }
            threads.execute(this::badTokens);
        }
    }

    /// Starts one search after another: there is always one to listen to, or one that has just ended.
    private String startJob(String cycle) throws IOException {
        var answer = exchange("POST", "/v1/cycles/" + cycle + "/roadmaps", token, """
                {"name": "Invented roadmap of the drill %s", "firstPeriod": "2027-Q1", "periods": 8,
                 "objective": {"priority": 1, "netPresentValue": 0, "painRelief": 0}}""".formatted(Instant.now()));
        if (answer.startsWith("HTTP/1.1 202")) {
            job = "/v1/roadmap-jobs/" + found(answer);
        }
        return status(answer);
    }

    private static String found(String answer) {
        var id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException("no id in " + answer);
        }
        return id.group(1);
    }

    private interface Act {
        /// @return status of the answer
        String run() throws IOException;
    }

    private void repeat(String what, int pauseMillis, Act act) {
        while (Instant.now().isBefore(END)) {
            String answer;
            try {
                answer = act.run();
            } catch (IOException closed) {
                answer = "closed";
            }
            System.out.println(what + ": " + answer);
            pause(pauseMillis);
        }
    }

    private String slowUpload() throws IOException {
        try (var socket = connect()) {
            send(socket, head("POST", "/v1/cycles", token, "Content-Type: application/json\r\nContent-Length: 1000\r\n"));
            while (socket.getInputStream().available() == 0) {
                pause(1_000);
                send(socket, " ");
            }
            return readStatus(socket);
        }
    }

    private String eventStream() throws IOException {
        try (var socket = connect()) {
            send(socket, head("GET", job, token, "Accept: text/event-stream\r\nConnection: close\r\n"));
            var line = readStatus(socket);
            while (socket.getInputStream().read() >= 0) {
                // reads until the stream ends
            }
            return line;
        }
    }

    private String largeTree(byte[] tree) throws IOException {
        try (var socket = connect()) {
            send(socket, head("POST", "/v1/cycles", token,
                    "Content-Type: application/json\r\nContent-Length: " + tree.length + "\r\n"));
            try {
                socket.getOutputStream().write(tree);
            } catch (IOException refused) {
                // the answer may be there all the same
            }
            return readStatus(socket);
        }
    }

    private void badTokens() {
        for (var number = 0; number < BAD_TOKENS; number++) {
            var bad = number % 2 == 0 ? "zzz" + number : "eyJhbGciOiJSUzI1NiIsImtpZCI6Inp6eiJ9.e30.c2ln" + number;
            try {
                System.out.println("bad token: " + status(exchange("GET", "/v1/cycles", bad, "")));
            } catch (IOException closed) {
                System.out.println("bad token: closed");
            }
            pause(2);
        }
    }

    private String exchange(String method, String path, String bearer, String body) throws IOException {
        try (var socket = connect()) {
            var content = body.isEmpty() ? "" : "Content-Type: application/json\r\nIdempotency-Key: " + Instant.now()
                    + "\r\nContent-Length: " + body.length() + "\r\n";
            send(socket, head(method, path, bearer, "Connection: close\r\n" + content) + body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String head(String method, String path, String bearer, String more) {
        return method + " " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bearer + "\r\n" + more + "\r\n";
    }

    private Socket connect() throws IOException {
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static String readStatus(Socket socket) throws IOException {
        return status(new String(socket.getInputStream().readNBytes(STATUS_LINE), StandardCharsets.US_ASCII));
    }

    private static String status(String answer) {
        return answer.substring(Math.min("HTTP/1.1 ".length(), answer.length()), Math.min(STATUS_LINE, answer.length()));
    }

    private static byte[] tree(String begin, String each, String end) {
        var bytes = new byte[TREE_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        var text = begin + each.repeat((TREE_BYTES - begin.length() - end.length()) / each.length()) + end;
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, text.length());
        return bytes;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
