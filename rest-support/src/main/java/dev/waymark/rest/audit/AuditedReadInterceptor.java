package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/// Records that a secret was read. Stands around the transaction of what reads, which cannot write.
@AuditedRead("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AuditedReadInterceptor {

    private final AuditedRequest request;
    private final ShownSecret secret;
    private final AuditRows rows;

    public AuditedReadInterceptor(AuditedRequest request, ShownSecret secret, AuditRows rows) {
        this.request = request;
        this.secret = secret;
        this.rows = rows;
    }

    @AroundInvoke
    @Nullable
    Object recorded(InvocationContext invocation) throws Exception {
        var answer = invocation.proceed();
        var read = invocation.getMethod().getAnnotation(AuditedRead.class);
        if (read.always() || secret.wasShown()) {
            rows.appendAlone(request.act(read.value(), null, AuditOutcome.DONE, null, null));
        }
        return answer;
    }
}
