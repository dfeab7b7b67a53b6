package dev.waymark.assessment.loop.cycle;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/// Checks what {@link OfCycle} declares, as the last interceptor: within the transaction and its idempotency record,
/// and after the validation of parameters, whose priority is `PLATFORM_AFTER + 800`.
@OfCycle
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class OfCycleInterceptor {

    private final RequestedCycle requested;
    private final UriInfo uri;

    OfCycleInterceptor(RequestedCycle requested, UriInfo uri) {
        this.requested = requested;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext invocation) throws Exception {
        requested.require(declared(invocation), uri.getPathParameters());
        return invocation.proceed();
    }

    private static CycleRequirement declared(InvocationContext invocation) {
        return invocation.getInterceptorBindings().stream()
                .filter(OfCycle.class::isInstance)
                .map(OfCycle.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
