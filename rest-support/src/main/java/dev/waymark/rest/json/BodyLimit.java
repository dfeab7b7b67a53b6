package dev.waymark.rest.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation whose request body may be larger than most. Reading ends at the limit, and the document shows it as
/// `x-max-body-bytes`.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /// Bytes of an operation that declares nothing.
    int DEFAULT_BYTES = 65_536;

    /// Values of an operation that declares nothing.
    int DEFAULT_VALUES = 20_000;

    int bytes() default DEFAULT_BYTES;

    /// Objects, arrays, texts, numbers and the like, counted together.
    int values() default DEFAULT_VALUES;
}
