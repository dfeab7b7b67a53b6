import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.api.SuiteAccess;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.realm.Tokens;
import dev.waymark.local.sample.SampleCompany;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// The requests under which the programs are recorded: the sample company's way through the loop, then reads of all
/// that it left.
///
/// Arguments: the project's folder, the address of the gateway, the address of the realm, the number of reads.
public final class Training {

    private static final int CALLERS = 8;
    private static final int PROGRESS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String READER = "lea";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final SuiteAccess suite;

    private Training(SuiteAccess suite) {
        this.suite = suite;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        DemoRealm realm = DemoRealm.read(home.resolve("deploy/keycloak"));
        Tokens tokens = new Tokens(URI.create(arguments[2]), realm, Clock.systemUTC());
        SuiteAccess suite = new SuiteAccess(URI.create(arguments[1]), tokens);
        long begun = System.nanoTime();
        Progress quiet = new Progress(new PrintStream(PrintStream.nullOutputStream()), begun);
        new SampleCompany(home.resolve("deploy/sample")).load(suite, quiet);
        System.out.printf("sample loaded in %d s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        new Training(suite).read(Long.parseLong(arguments[3]));
    }

    /// Half of the requests read a cycle by its id, the others everything in turn. Their number is given and not their
    /// time: only a method that was called some thousand times is recorded as one to compile well, however busy the
    /// machine.
    private void read(long reads) throws Exception {
        List<String> addresses = addresses();
        String cycle = addresses.stream().filter(each -> each.matches("/v1/cycles/[^/]+")).findFirst().orElseThrow();
        AtomicLong sent = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        Callable<Void> caller = () -> {
            for (long number = sent.getAndIncrement(); number < reads; number = sent.getAndIncrement()) {
                String address = number % 2 == 0 ? cycle : addresses.get((int) (number / 2 % addresses.size()));
                if (get(address).statusCode() >= 400) {
                    refused.incrementAndGet();
                }
                if (number > 0 && number % PROGRESS == 0) {
                    System.out.printf("%d of %d reads%n", number, reads);
                }
            }
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(IntStream.range(0, CALLERS).mapToObj(number -> caller).toList())) {
                done.get();
            }
        }
        System.out.printf("%d reads of %d addresses, %d refused%n", reads, addresses.size(), refused.get());
    }

    /// What the document says can be read, with the ids that the lists gave.
    private List<String> addresses() throws IOException, InterruptedException {
        List<String> templates = new ArrayList<>();
        json.readTree(get("/v1/openapi.json").body()).path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && path.getKey().split("\\{").length <= 2)
                .forEach(path -> templates.add(path.getKey()));
        templates.sort((a, b) -> Integer.compare(a.length(), b.length()));
        Map<String, String> ids = new TreeMap<>();
        Map<String, String> read = new TreeMap<>();
        for (int round = 0; round < 2; round++) {
            for (String template : templates) {
                String parameter = template.replaceAll(".*\\{|}.*|^[^{]*$", "");
                String address = template.replace("{" + parameter + "}", ids.getOrDefault(parameter, ""));
                if ((parameter.isEmpty() || ids.containsKey(parameter)) && !read.containsKey(template)) {
                    learn(template, get(address), address, ids, read);
                }
            }
        }
        return List.copyOf(read.values());
    }

    /// The items of `…/ranking-rounds` are `rankingRoundId` in the paths of others.
    private void learn(
            String template, HttpResponse<String> answer, String address, Map<String, String> ids, Map<String, String> read)
            throws IOException {
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || !kind.contains("json")) {
            return;
        }
        read.put(template, address);
        JsonNode items = json.readTree(answer.body()).path("items");
        StringBuilder name = new StringBuilder();
        for (String word : template.substring(template.lastIndexOf('/') + 1).split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        String parameter = name.toString().replaceFirst("ies$", "y").replaceFirst("s$", "") + "Id";
        StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.has("id"))
                .findFirst()
                .ifPresent(item -> ids.putIfAbsent(parameter, item.path("id").asText()));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(suite.gateway().resolve(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + suite.tokens().ofUser(READER))
                .header("Accept", "application/json, application/problem+json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
