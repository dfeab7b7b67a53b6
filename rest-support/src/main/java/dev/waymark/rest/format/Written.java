package dev.waymark.rest.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation that reads one resource and also answers {@link Format#PAGE}: what writes it. The page has
/// an entity tag of its own.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Written {

    Class<? extends WrittenView<?>> value();
}
