package dev.waymark.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Ports that nobody listened on a moment ago.
public final class FreePorts {

    private FreePorts() {}

    static Ports all() throws IOException {
        return new Ports(numbers());
    }

    static Ports except(Port port, int number) throws IOException {
        Map<Port, Integer> numbers = numbers();
        numbers.put(port, number);
        return new Ports(numbers);
    }

    public static Map<Port, Integer> numbers() throws IOException {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> sockets = new ArrayList<>();
        for (Port port : Port.values()) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            numbers.put(port, socket.getLocalPort());
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return numbers;
    }
}
