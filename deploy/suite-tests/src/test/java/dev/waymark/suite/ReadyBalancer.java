package dev.waymark.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// One address before the instances of a service, as the Service of a cluster is: each new connection goes to the next
/// instance that is ready, and stays with it.
final class ReadyBalancer implements AutoCloseable {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    /// An instance behind the address.
    record Backend(URI address, URI management) {}

    private final ServerSocket server;
    private final List<Backend> backends = new CopyOnWriteArrayList<>();
    private final Map<Backend, Boolean> ready = new ConcurrentHashMap<>();
    private final Map<Backend, AtomicInteger> connections = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    ReadyBalancer() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
        Thread.ofVirtual().start(this::look);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    void add(Backend backend) {
        connections.put(backend, new AtomicInteger());
        ready.put(backend, RunningSuite.isReady(backend.management()));
        backends.add(backend);
    }

    /// Connections that an instance has been given so far.
    int connections(Backend backend) {
        return connections.get(backend).get();
    }

    private void look() {
        while (!server.isClosed()) {
            backends.forEach(each -> ready.put(each, RunningSuite.isReady(each.management())));
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        var able = backends.stream().filter(ready::get).toList();
        var chosen = able.get(next.getAndIncrement() % able.size());
        connections.get(chosen).incrementAndGet();
        try (caller;
                var instance =
                        new Socket(chosen.address().getHost(), chosen.address().getPort())) {
            caller.setTcpNoDelay(true);
            instance.setTcpNoDelay(true);
            var back = Thread.ofVirtual().start(() -> pass(instance, caller));
            pass(caller, instance);
            back.join();
        } catch (IOException refused) {
            // the caller's connection is closed
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// The end of one direction is the end of both: HTTP has no half of a connection.
    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException closed) {
            // as the other direction was
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
