import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/// A drill on the local suite: what a steering member who reads cycles notices of a programme lead who does
/// all at once that could hurt. Loopback only, and over within two minutes.
///
/// Run as `java HostileCaller.java GATEWAY REALM DATA`; ends with 1 when a target is missed.
final class HostileCaller {

    private static final int READERS = 4;
    private static final Duration PHASE = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 300;
    private static final int BAD_TOKENS = 10_000;
    private static final double TARGET = 5;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String SOME_JOB = "/v1/roadmap-jobs/01900000-0000-7000-8000-000000000001";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI gateway;
    private final URI realm;
    private final Path data;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, LongAdder> hostile = new ConcurrentSkipListMap<>();

    private HostileCaller(URI gateway, URI realm, Path data) {
        this.gateway = gateway;
        this.realm = realm;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3 || !InetAddress.getByName(URI.create(arguments[0]).getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("GATEWAY REALM DATA, on this machine");
        }
        var drill = new HostileCaller(URI.create(arguments[0]), URI.create(arguments[1]), Path.of(arguments[2]));
        System.exit(drill.run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.printf("Load before: %s%n", Files.readString(Path.of("/proc/loadavg")).strip());
        var before = processes();
        read("warming");
        var quiet = read("quiet");
        Readings attacked;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            attack(threads::execute);
            TimeUnit.SECONDS.sleep(2);
            attacked = read("under attack");
            over.set(true);
        }
        var calm = read("afterwards");
        System.out.println("The hostile caller got (what: answers):");
        hostile.forEach((what, times) -> System.out.printf("  %-28s %d%n", what, times.sum()));
        return judge(quiet, attacked, calm, before);
    }

    private boolean judge(Readings quiet, Readings attacked, Readings calm, Map<String, Long> before) throws IOException {
        var after = processes();
        System.out.println("Memory in MB (resident):");
        before.forEach((process, megabytes) -> System.out.printf(
                "  %-28s %5d -> %s%n", process, megabytes, after.containsKey(process) ? after.get(process) : "ended"));
        var ratio = attacked.percentile(99) / quiet.percentile(99);
        var refusals = quiet.refused() + attacked.refused() + calm.refused();
        var ended = before.keySet().stream().filter(process -> !after.containsKey(process)).toList();
        System.out.printf(
                "p99 under attack is %.1f times the quiet one (target <= %.0f); %d refusals (target 0); ended: %s%n",
                ratio, TARGET, refusals, ended);
        return ratio <= TARGET && refusals == 0 && ended.isEmpty();
    }

    /// What the other caller sees for a while.
    private Readings read(String phase) throws Exception {
        var token = token("sten");
        var millis = new ArrayList<Double>();
        var refused = new LongAdder();
        var end = System.nanoTime() + PHASE.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < READERS; reader++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        var began = System.nanoTime();
                        var status = status(request("/v1/cycles", token).GET().build());
                        var took = (System.nanoTime() - began) / 1e6;
                        synchronized (millis) {
                            millis.add(took);
                        }
                        if (status != 200) {
                            refused.increment();
                        }
                    }
                });
            }
        }
        var readings = new Readings(millis.stream().mapToDouble(each -> each).sorted().toArray(), refused.intValue());
        System.out.printf(
                "%-14s %6d reads  p50 %7.1f ms  p99 %7.1f ms  most %7.1f ms  refused %d%n",
                phase, readings.millis().length, readings.percentile(50), readings.percentile(99), readings.percentile(100),
                readings.refused());
        return readings;
    }

    private record Readings(double[] millis, int refused) {

        double percentile(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }
    }

    private interface Threads {
        void execute(Runnable task);
    }

    private void attack(Threads threads) throws Exception {
        var token = token("lea");
        for (var number = 0; number < CONNECTIONS; number++) {
            threads.execute(() -> slowUpload(token));
            threads.execute(() -> eventStream(token));
        }
        for (var tree : List.of("[" + "{},".repeat(3_300_000) + "{}]", "{\"tiers\":[" + "[],".repeat(3_300_000) + "[]]}")) {
            threads.execute(() -> largeTrees(token, tree));
        }
        for (var sender = 0; sender < 4; sender++) {
            threads.execute(this::badTokens);
        }
    }

    private void slowUpload(String token) {
        repeat("slow upload", socket -> {
            send(socket, "POST /v1/cycles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
            while (!over.get() && socket.getInputStream().available() == 0) {
                send(socket, " ");
                pause(1_000);
            }
        });
    }

    private void eventStream(String token) {
        repeat("event stream", socket -> {
            send(socket, "GET " + SOME_JOB + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                    + "\r\nAccept: text/event-stream\r\nPrefer: wait=30\r\n\r\n");
            while (!over.get() && socket.getInputStream().available() == 0) {
                pause(100);
            }
        });
    }

    private interface Act {
        void on(Socket socket) throws IOException;
    }

    /// Does it again and again, on a new connection each time, a second apart.
    private void repeat(String what, Act act) {
        while (!over.get()) {
            try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
                socket.setSoTimeout(1_000);
                act.on(socket);
                count(what, over.get() ? "still open" : new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                count(what, "closed");
            }
            pause(1_000);
        }
    }

    private void largeTrees(String token, String tree) {
        while (!over.get()) {
            var request = request("/v1/cycles", token).header("Content-Type", "application/json");
            count("tree of 10 MB", String.valueOf(status(request.POST(BodyPublishers.ofString(tree)).build())));
            pause(50);
        }
    }

    private void badTokens() {
        for (var number = 0; number < BAD_TOKENS / 4 && !over.get(); number++) {
            var token = number % 2 == 0 ? "zzz" + number : "eyJhbGciOiJSUzI1NiIsImtpZCI6Inp6eiJ9.e30.c2ln" + number;
            count("bad token", String.valueOf(status(request("/v1/cycles", token).GET().build())));
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    /// @return 0 when there was no answer
    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException none) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void count(String what, String answer) {
        hostile.computeIfAbsent(what + ": " + answer.replace("HTTP/1.1 ", ""), unknown -> new LongAdder())
                .increment();
    }

    private String token(String user) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=waymark-demo&username=%s&password=waymark-demo".formatted(user);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("no token of %s: status %d".formatted(user, answer.statusCode()));
        }
        return token.group(1);
    }

    /// Resident memory in MB of each process of the suite, by its name and id.
    private Map<String, Long> processes() throws IOException {
        var found = new TreeMap<String, Long>();
        try (var files = Files.list(data.resolve("run"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                var pid = Files.readString(file).strip().split("\\D", 2)[0];
                var status = Path.of("/proc", pid, "status");
                if (Files.exists(status)) {
                    var name = file.getFileName().toString().replace(".pid", "");
                    found.put(name + " (" + pid + ")", resident(Files.readString(status)));
                }
            }
        }
        return found;
    }

    private static long resident(String status) {
        return Arrays.stream(status.split("\n"))
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
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
