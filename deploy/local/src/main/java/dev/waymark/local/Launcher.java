package dev.waymark.local;

import dev.waymark.local.keycloak.DemoRealm;
import dev.waymark.local.keycloak.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// One run of the launcher, from its words to its exit code.
final class Launcher {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int MISUNDERSTOOD = 2;
    static final int INTERRUPTED = 130;

    private static final int STOP_MINUTES = 5;

    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Sample sample;

    Launcher(PrintStream out, PrintStream err, Progress progress, Sample sample) {
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.sample = sample;
    }

    /// Does what the words say; an interruption of the thread is the wish to stop.
    int run(List<String> words, Path home) {
        try {
            Arguments arguments = Arguments.parse(words, home);
            return switch (arguments.command()) {
                case DEMO, UP -> suite(arguments);
                case STOP -> stop(arguments.settings().data());
            };
        } catch (Misunderstanding e) {
            err.println("Error: " + e.getMessage() + " See ./waymark help");
            return MISUNDERSTOOD;
        } catch (Trouble | IOException e) {
            return failed(e);
        } catch (InterruptedException e) {
            return INTERRUPTED;
        }
    }

    private int failed(Exception e) {
        String advice = e instanceof Trouble trouble
                ? trouble.advice()
                : "See whether the disk has room and the data folder may be written.";
        String message = e instanceof Trouble ? e.getMessage() : e.toString();
        err.println("\nError: " + message + "\nWhat to do: " + advice + "\n");
        return FAILED;
    }

    private int suite(Arguments arguments) throws IOException, InterruptedException {
        Settings settings = arguments.settings();
        progress.text("Waymark, data in " + settings.data().root());
        Session session = Session.open(settings, progress);
        boolean ready = false;
        try {
            session.suite().start();
            ready = true;
            serve(arguments, session.suite());
        } catch (Trouble | IOException e) {
            int code = failed(e);
            session.end(false);
            return code;
        } catch (InterruptedException e) {
            session.end(ready);
            return ready ? OK : INTERRUPTED;
        }
        session.end(true);
        return OK;
    }

    private void serve(Arguments arguments, Suite suite) throws IOException, InterruptedException {
        Settings settings = arguments.settings();
        Watch watch = new Watch(suite, progress);
        progress.text(Report.ready(suite.running(), settings.data(), progress.elapsedSeconds()));
        DemoRealm realm = DemoRealm.read(Composition.realmFolder(settings));
        if (arguments.command() == Command.DEMO) {
            watch.during(() -> loadSample(settings, realm));
        }
        if (settings.startsPrograms()) {
            progress.text(Report.addresses(settings));
            progress.text(Report.users(realm));
        }
        if (arguments.once()) {
            return;
        }
        progress.text("\nCtrl-C stops everything.");
        if (arguments.command() == Command.DEMO) {
            watch.untilEnding();
        } else {
            watch.restarting();
        }
    }

    private @Nullable Void loadSample(Settings settings, DemoRealm realm) throws IOException, InterruptedException {
        URI issuer = settings.ports().address(Port.KEYCLOAK).resolve("/realms/" + DemoRealm.NAME);
        Tokens tokens = new Tokens(issuer, realm, Clock.systemUTC());
        sample.load(new SuiteAccess(settings.ports().address(Port.GATEWAY), tokens), progress);
        return null;
    }

    private int stop(DataFolder data) throws IOException, InterruptedException {
        Optional<ProcessHandle> launcher = LauncherLock.runningLauncher(data);
        if (launcher.isEmpty()) {
            out.println("Nothing runs with " + data.root());
            return OK;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(STOP_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("The launcher does not stop.", "Read what it says in its terminal.", e);
        }
        out.println("Stopped.");
        return OK;
    }
}
