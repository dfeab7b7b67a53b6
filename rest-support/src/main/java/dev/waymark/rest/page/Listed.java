package dev.waymark.rest.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On the operation of a list that a {@link Listing} reads: how callers can narrow it down and sort it. The names are
/// those of properties, which the items and the entity share. They become query parameters and are documented.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Listed {

    /// Properties with one value. The parameter of the same name requires that value.
    String[] filters() default {};

    /// Properties with several values, such as `departmentIds`. The parameter of the singular name, `departmentId`,
    /// requires that its value is among them.
    String[] members() default {};

    /// Properties in which the parameter `text` is looked for.
    String[] text() default {};

    /// Properties that the parameter `sort` can name, beside `createdAt`. They always have a value.
    String[] sorts() default {};
}
