package dev.waymark.rest.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation that shows something of which it must be known who has seen it. It is answered only when the
/// row is there.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AuditedRead {

    /// What was read, such as `CONFIDENTIAL_PRICE_READ`.
    @Nonbinding
    String value();

    /// Whether every answer shows it. If not, {@link ShownSecret} says which one does.
    @Nonbinding
    boolean always() default false;
}
