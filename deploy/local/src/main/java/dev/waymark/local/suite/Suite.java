package dev.waymark.local.suite;

import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.parallel.SideBySide;
import dev.waymark.local.process.Child;
import dev.waymark.local.process.Children;
import dev.waymark.local.process.Ending;
import dev.waymark.local.startup.JavaProgram;
import dev.waymark.local.startup.StartupCaches;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The programs of the suite: starts them side by side, watches them, and stops them.
public final class Suite {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE_BEFORE_RESTART = Duration.ofSeconds(1);

    private final Component database;
    private final List<Component> others;
    private final Children children;
    private final Progress progress;

    public Suite(Component database, List<Component> others, Children children, Progress progress) {
        this.database = database;
        this.others = List.copyOf(others);
        this.children = children;
        this.progress = progress;
    }

    /// Returns when every program answers; fails when one ends or takes too long.
    public void start() throws IOException, InterruptedException {
        CountDownLatch databaseAnswers = new CountDownLatch(1);
        List<SideBySide.Task> tasks = new ArrayList<>();
        tasks.add(() -> {
            database.prepare(progress);
            start(database);
            databaseAnswers.countDown();
        });
        for (Component component : others) {
            tasks.add(() -> {
                component.prepare(progress);
                databaseAnswers.await();
                component.beforeStart(progress);
                start(component);
            });
        }
        SideBySide.run(tasks);
    }

    private void start(Component component) throws IOException, InterruptedException {
        Child child = children.start(component.program());
        if (!answersBeforeItEnds(component, child)) {
            throw died(child.ending());
        }
    }

    /// The next program that ends by itself within the time, or nothing.
    Optional<Ending> nextEnding(Duration within) throws InterruptedException {
        return children.nextEnded(within).map(Child::ending);
    }

    /// Starts a program again that ended; another ending is reported by [#nextEnding(Duration)].
    void restart(String name) throws IOException, InterruptedException {
        Thread.sleep(PAUSE_BEFORE_RESTART);
        Component component = components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        answersBeforeItEnds(component, children.start(component.program()));
    }

    private boolean answersBeforeItEnds(Component component, Child child) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!component.answers()) {
            if (!child.isAlive()) {
                return false;
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(component.startPatience()) > 0) {
                throw new Trouble(
                        "%s does not answer after %s.".formatted(component.name(), Progress.seconds(waited)),
                        "Read " + child.program().log());
            }
            Thread.sleep(POLL);
        }
        component.complete();
        progress.line(component.name(), "ready after " + Progress.seconds(Duration.ofNanos(System.nanoTime() - start)));
        return true;
    }

    static Trouble died(Ending ending) {
        return new Trouble(
                ending.message(),
                "Read %s. The data is kept: start again when the cause is gone.".formatted(ending.log()));
    }

    /// Stops all, those first that depend on others, the database last.
    public void stop(Duration patience) throws IOException, InterruptedException {
        List<String> names = others.reversed().stream().map(Component::name).toList();
        List<String> killed = new ArrayList<>(children.stop(names, patience));
        killed.addAll(children.stop(List.of(database.name()), patience));
        killed.forEach(
                name -> progress.line(name, "did not stop in %d s and was killed".formatted(patience.toSeconds())));
    }

    public List<Child> running() {
        return children.running();
    }

    List<Component> components() {
        List<Component> all = new ArrayList<>(List.of(database));
        all.addAll(others);
        return all;
    }

    /// The running programs whose start can be made quicker by a cache that is not there yet.
    public List<JavaProgram> withoutCache(StartupCaches caches) throws IOException {
        List<String> running = running().stream().map(Child::name).toList();
        List<JavaProgram> missing = new ArrayList<>();
        for (Component component : others) {
            Optional<JavaProgram> java = component.javaProgram();
            if (java.isPresent() && running.contains(component.name()) && caches.isMissing(java.get())) {
                missing.add(java.get());
            }
        }
        return missing;
    }
}
