package dev.waymark.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The running programs of one suite.
public final class Children {

    private final PidRecords records;
    private final List<Child> running = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Child> ended = new LinkedBlockingQueue<>();

    public Children(PidRecords records) {
        this.records = records;
    }

    /// Starts a program, records its process and listens for its end.
    public Child start(Program program) throws IOException {
        Child child = Child.start(program);
        running.add(child);
        records.write(program, child.pid());
        child.whenEnded(ended::add);
        return child;
    }

    public List<Child> running() {
        return List.copyOf(running);
    }

    private Optional<Child> named(String name) {
        return running.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /// The next child that ends by itself within the time, or nothing.
    public Optional<Child> nextEnded(Duration within) throws InterruptedException {
        Optional<Child> child = Optional.ofNullable(ended.poll(within.toMillis(), TimeUnit.MILLISECONDS));
        child.ifPresent(running::remove);
        return child;
    }

    /// Asks the children of these names to stop, in this order, and waits for all of them.
    ///
    /// @return the names of those that had to be killed because they took longer than the patience
    public List<String> stop(List<String> names, Duration patience) throws IOException, InterruptedException {
        List<Child> leaving =
                names.stream().flatMap(name -> named(name).stream()).toList();
        for (Child child : leaving) {
            child.askToStop();
        }
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> killed = new ArrayList<>();
        for (Child child : leaving) {
            long left = Math.max(0, deadline - System.nanoTime());
            if (!child.awaitEnd(Duration.ofNanos(left))) {
                killed.add(child.name());
            }
            running.remove(child);
        }
        for (String name : names) {
            records.remove(name);
        }
        return killed;
    }
}
