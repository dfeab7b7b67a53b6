package dev.waymark.local.machine;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which port each program of the suite listens on.
public final class Ports {

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_535;

    /// How far a program's port is from that of its management.
    private static final int MANAGEMENT = 1_000;

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

    /// The standard ports, except those that are chosen.
    public Ports(Map<Port, Integer> chosen) {
        Arrays.stream(Port.values())
                .forEach(port -> numbers.put(port, chosen.getOrDefault(port, standard(port, chosen))));
        numbers.forEach(Ports::requireInRange);
        if (new HashSet<>(numbers.values()).size() < numbers.size()) {
            throw new Trouble("Two programs have the same port: " + numbers, "Give each its own port.");
        }
    }

    /// A program that is moved to another port takes its management port along.
    private static int standard(Port port, Map<Port, Integer> chosen) {
        return port.managed()
                .map(chosen::get)
                .map(number -> number + MANAGEMENT > HIGHEST ? number - MANAGEMENT : number + MANAGEMENT)
                .orElse(port.standard());
    }

    /// Writes down where these programs listen.
    public void write(Path file, List<Port> programs) throws IOException {
        List<Port> all = new ArrayList<>(programs);
        programs.forEach(program -> program.management().ifPresent(all::add));
        Files.write(
                file, all.stream().map(port -> port.label() + "=" + of(port)).toList());
    }

    /// What was written down last, by program and management; empty where nothing was.
    public static Map<Port, Integer> written(Path file) throws IOException {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("=", 2);
                Port.labelled(parts[0]).ifPresent(port -> numbers.put(port, Integer.parseInt(parts[1])));
            }
        }
        return numbers;
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.standard());
    }

    /// The base address of the program that listens there.
    public URI address(Port port) {
        return URI.create("http://127.0.0.1:" + of(port));
    }

    /// Fails, naming every port that another program holds.
    public void requireFree() {
        List<Port> taken =
                numbers.keySet().stream().filter(port -> isTaken(of(port))).toList();
        if (!taken.isEmpty()) {
            throw new Trouble(
                    taken.stream()
                            .map(port -> "Port %d, where %s would listen, is taken.".formatted(of(port), port.label()))
                            .collect(Collectors.joining("\n       ")),
                    "Stop the program that listens there (`ss -ltnp` names it), or choose another port: --port %s=%d"
                            .formatted(taken.getFirst().label(), of(taken.getFirst()) + 1000));
        }
    }

    private static boolean isTaken(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void requireInRange(Port port, int number) {
        if (number < LOWEST || number > HIGHEST) {
            throw new Trouble(
                    "Port %d for %s is outside %d to %d.".formatted(number, port.label(), LOWEST, HIGHEST),
                    "Choose a number in that range, for example --port %s=%d".formatted(port.label(), port.standard()));
        }
    }
}
