package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Records changes that were refused because the caller's roles do not allow them, or because the thing is
/// not visible to the caller. Their transaction is rolled back by then, so the row has one of its own. A
/// refusal is answered even when it cannot be recorded: nothing was done.
@Provider
public class RecordingRefusals implements ResteasyReactiveContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RecordingRefusals.class);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final AuditedRequest request;
    private final AuditRows rows;
    private final ExecutorService threads;

    public RecordingRefusals(AuditedRequest request, AuditRows rows, @VirtualThreads ExecutorService threads) {
        this.request = request;
        this.rows = rows;
        this.threads = threads;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext context, ContainerResponseContext response) {
        if (response.getStatus() != FORBIDDEN && response.getStatus() != NOT_FOUND) {
            return;
        }
        var audited = audited(context);
        if (audited == null) {
            return;
        }
        var act = request.act(audited, null, AuditOutcome.REFUSED, null, null);
        if (BlockingOperationControl.isBlockingAllowed()) {
            append(act);
        } else {
            context.suspend();
            threads.execute(() -> {
                append(act);
                context.resume();
            });
        }
    }

    private static @Nullable Audited audited(ResteasyReactiveContainerRequestContext context) {
        var operation = context.getServerRequestContext().getResteasyReactiveResourceInfo();
        return operation == null ? null : operation.getMethod().getAnnotation(Audited.class);
    }

    private void append(AuditedAct act) {
        try {
            rows.appendAlone(act);
        } catch (SQLException failed) {
            LOG.errorf(failed, "refusal=unrecorded operation=%s", act.operation());
        }
    }
}
