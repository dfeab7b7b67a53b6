package dev.waymark.rest.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// What the cells of a column hold.
enum CellKind {
    TEXT,
    NUMBER,
    TRUTH,
    DATE,
    TIME;

    private static final Set<Class<?>> NUMBERS = Set.of(byte.class, short.class, int.class, long.class, double.class);

    static CellKind of(Class<?> type) {
        if (NUMBERS.contains(type) || Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        return type == LocalDate.class ? DATE : type == Instant.class ? TIME : TEXT;
    }
}
