package dev.waymark.rest.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation that reads one resource and also answers {@link Format#PICTURE}: what draws it. The
/// picture has an entity tag of its own and the query parameter `width`. Where there are several pictures,
/// the query parameter `picture` names one (see {@link Drawing#name}); without it the first is drawn.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Drawn {

    Class<? extends DrawnView<?>>[] value();
}
