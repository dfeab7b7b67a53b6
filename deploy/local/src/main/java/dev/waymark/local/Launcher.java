package dev.waymark.local;

import dev.waymark.local.command.Arguments;
import dev.waymark.local.command.Command;
import dev.waymark.local.command.Misunderstanding;
import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.LauncherLock;
import dev.waymark.local.machine.Port;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.realm.Tokens;
import dev.waymark.local.sample.Sample;
import dev.waymark.local.sample.api.SuiteAccess;
import dev.waymark.local.suite.Suite;
import dev.waymark.local.suite.Watch;
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
    private final Inspection inspection;

    Launcher(PrintStream out, PrintStream err, Progress progress, Sample sample) {
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.sample = sample;
        this.inspection = new Inspection(out);
    }

    /// Does what the words say; an interruption of the thread is the request to stop.
    int run(List<String> words, Path home) {
        try {
            Arguments arguments = Arguments.parse(words, home);
            return switch (arguments.command()) {
                case DEMO, UP -> suite(arguments);
                case STATUS -> code(inspection.status(arguments.settings()));
                case LOGS -> code(inspection.logs(arguments.settings().data(), arguments.logs()));
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

    private static int code(boolean good) {
        return good ? OK : FAILED;
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
            watch.during(() -> loadSample(arguments, realm));
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

    private @Nullable Void loadSample(Arguments arguments, DemoRealm realm) throws IOException, InterruptedException {
        Settings settings = arguments.settings();
        URI issuer = settings.ports().address(Port.KEYCLOAK).resolve("/realms/" + DemoRealm.NAME);
        Tokens tokens = new Tokens(issuer, realm, Clock.systemUTC());
        SuiteAccess suite = new SuiteAccess(settings.ports().address(Port.GATEWAY), tokens);
        sample.show(suite, sample.load(suite, progress), arguments.explains(), progress);
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
