package dev.waymark.rest.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation that changes something: it adds one row to the audit trail, in its own transaction. An
/// operation that runs without a transaction leaves that to the method that it calls, which is marked with
/// the same word.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

    /// What was done, such as `ROUND_CLOSED`: upper case, the thing first.
    @Nonbinding
    String value();

    /// Whether digests of what was there before and after are kept. Not where a digest would give away what
    /// it was made of, because somebody could try all that it may be: what one person ranked or rated, and
    /// who a person is.
    @Nonbinding
    boolean digests() default true;

    /// Whether the last segment of the path names a person who is known to another system alone. The trail does not
    /// hold it.
    @Nonbinding
    boolean namesPerson() default false;

    /// Whether others are told of it as an event, whose type is made of the word. Not where it belongs to one caller
    /// alone, and never without digests: who a person is and how they vote is told to nobody.
    @Nonbinding
    boolean published() default true;
}
