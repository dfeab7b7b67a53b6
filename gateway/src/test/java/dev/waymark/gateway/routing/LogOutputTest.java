package dev.waymark.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.OutputStreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogOutputTest {

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> writes = new LinkedBlockingQueue<>();
    private final OutputStreamHandler console = new OutputStreamHandler(new EachWrite(), new PatternFormatter("%m%n"));

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void linesAreWrittenTogetherAndWithoutFurtherOnes() throws InterruptedException {
        vertx.runOnContext(turn -> {
            new LogOutput(vertx).gather(console);
            console.publish(line("first"));
            console.publish(line("second"));
        });

        assertThat(writes.poll(10, TimeUnit.SECONDS)).isEqualToNormalizingNewlines("first\nsecond\n");
    }

    @Test
    void stoppingWritesWhatIsLeft() throws Exception {
        new LogOutput(vertx).gather(console);
        vertx.close().toCompletionStage().toCompletableFuture().get();
        console.publish(line("last"));
        assertThat(writes).isEmpty();

        console.close();

        assertThat(writes).containsExactly("last" + System.lineSeparator());
    }

    private static ExtLogRecord line(String text) {
        return new ExtLogRecord(Level.INFO, text, LogOutputTest.class.getName());
    }

    /// Keeps each write to the console apart.
    private final class EachWrite extends OutputStream {

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            writes.add(new String(bytes, from, length, UTF_8));
        }
    }
}
