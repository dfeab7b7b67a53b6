package dev.waymark.rest.structure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A package that holds more classes than the architecture tests allow, with the reason.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface LargePackage {

    /// Why its classes belong together.
    String value();
}
