package dev.waymark.rest.moment;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a method that reads by several statements whose figures must agree: all of them see the database as it was at the
/// first one, in one read-only transaction. A read of one statement needs none, and long calculations stay outside, for
/// the transaction holds a connection.
///
/// Within a transaction the method joins it and sees what that sees: a write reads its inputs before it begins.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OneMoment {}
