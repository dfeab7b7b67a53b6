package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a resource class: its operations belong to a cycle, named in the path directly or through what belongs to it
/// (see {@link CycleMember}). They answer 404 to callers who may not know of that cycle, just as if nothing were there.
/// On a method: what else the operation requires of the cycle.
///
/// The check runs within the transaction of the method, after its parameters are validated.
@InterceptorBinding
@GrantNeeded(Extent.OF_PATH)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OfCycle {

    @Nonbinding
    CycleRequirement value() default CycleRequirement.VISIBLE;
}
