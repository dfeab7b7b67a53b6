package dev.waymark.rest.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation: the problems that it answers besides those that follow from its shape (see {@link Refusals}), by
/// the names of their constants, such as `CYCLE_CLOSED`. The document lists them; a test fails when one of them never
/// comes, and when one comes that is not listed.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {

    String[] value();
}
