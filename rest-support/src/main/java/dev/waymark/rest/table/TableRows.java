package dev.waymark.rest.table;

import dev.waymark.rest.structure.Calculation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On the list of a view whose items are the rows of its table. A view that is answered as CSV or as a workbook has
/// one.
@Retention(RetentionPolicy.RUNTIME)
@Calculation
@Target(ElementType.RECORD_COMPONENT)
public @interface TableRows {}
