package dev.waymark.cycle;

import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a resource class: its operations belong to a cycle, named in the path directly or through what belongs to it.
/// Before such an operation begins, the assessment service is asked whether the caller may see that cycle.
@NameBinding
@GrantNeeded(Extent.OF_PATH)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OfCycle {}
