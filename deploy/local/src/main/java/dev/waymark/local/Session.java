package dev.waymark.local;

import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.DiskSpace;
import dev.waymark.local.machine.FileTree;
import dev.waymark.local.machine.LauncherLock;
import dev.waymark.local.machine.Port;
import dev.waymark.local.mail.MailSink;
import dev.waymark.local.output.Progress;
import dev.waymark.local.process.Children;
import dev.waymark.local.process.PidRecords;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.startup.JavaProgram;
import dev.waymark.local.startup.StartupCaches;
import dev.waymark.local.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A data folder in use by this launcher: what must hold before the suite starts, the suite, and what is done when it
/// has stopped.
final class Session {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration RECORDING_STOP_PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final Progress progress;
    private final LauncherLock lock;
    private final StartupCaches caches;
    private final Suite suite;
    private final MailSink mail;

    private Session(Settings settings, Progress progress, LauncherLock lock) throws IOException, InterruptedException {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        DataFolder data = settings.data();
        requireDiskSpace(data);
        PidRecords records = new PidRecords(data.run());
        records.stopLeftovers(STOP_PATIENCE)
                .forEach(name -> progress.line(name, "was left running by a launcher that was killed; stopped"));
        settings.ports().requireFree();
        this.caches = new StartupCaches(data.caches(), settings.recordsCaches());
        caches.removeUnfinished();
        FileTree.delete(data.logs());
        Files.createDirectories(data.logs());
        Composition composition = new Composition(settings, DemoRealm.read(Composition.realmFolder(settings)), caches);
        settings.ports().write(data.ports(), composition.programs());
        this.suite = new Suite(composition.database(), composition.others(), new Children(records), progress);
        this.mail = MailSink.listening(settings.ports().of(Port.MAIL), progress);
    }

    /// Fails without leaving anything behind when another launcher is at work, a port is taken or the disk is full.
    static Session open(Settings settings, Progress progress) throws IOException, InterruptedException {
        settings.data().create();
        LauncherLock lock = LauncherLock.take(settings.data());
        try {
            return new Session(settings, progress, lock);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Suite suite() {
        return suite;
    }

    /// Stops everything.
    ///
    /// @param orderly whether the suite did what it was started for; then the missing start-up caches are made
    void end(boolean orderly) throws IOException, InterruptedException {
        try (lock;
                mail) {
            List<JavaProgram> recorded = suite.withoutCache(caches);
            boolean remembers = orderly && !recorded.isEmpty();
            progress.line("suite", remembers ? "stops, and writes down how it started (once)" : "stops");
            suite.stop(recorded.isEmpty() ? STOP_PATIENCE : RECORDING_STOP_PATIENCE);
            if (remembers) {
                createCaches(recorded);
            }
            caches.removeUnfinished();
            progress.line("suite", "stopped");
        }
    }

    private void createCaches(List<JavaProgram> recorded) throws IOException, InterruptedException {
        progress.text(
                "Makes start-up caches, so that the next start takes about half as long (once; Ctrl-C skips it).");
        Path log = settings.data().log("caches");
        for (JavaProgram program : recorded) {
            if (caches.hasRecording(program)) {
                boolean made = caches.create(program, log);
                progress.line(program.name(), made ? "start-up cache made" : "no start-up cache this time; see " + log);
                if (!made) {
                    return;
                }
            }
        }
    }

    private static void requireDiskSpace(DataFolder data) {
        boolean first = Files.notExists(data.postgresql().resolve("data"));
        DiskSpace.require(data.root(), first ? DiskSpace.FIRST_START_MEGABYTES : DiskSpace.LATER_START_MEGABYTES);
    }
}
