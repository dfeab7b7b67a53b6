package dev.waymark.rest.structure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A calculation, or a package of nothing else: values in, values out. It depends on no framework, does no input or
/// output, and takes time and random seeds as arguments. The architecture tests hold that, and the mutation tests
/// change these classes.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Calculation {}
