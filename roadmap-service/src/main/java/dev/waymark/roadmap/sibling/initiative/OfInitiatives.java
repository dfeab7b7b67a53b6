package dev.waymark.roadmap.sibling.initiative;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation of a class that is `@OfCycle`: it needs the initiatives of its cycle, which are asked for before its
/// transaction begins.
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OfInitiatives {}
