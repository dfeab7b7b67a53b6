package dev.waymark.rest.query;

import dev.waymark.program.name.NearestName;
import dev.waymark.rest.format.Drawing;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.ListParameters;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The query parameters that an operation knows.
///
/// @param names as they are sent
record KnownParameters(SortedSet<String> names) {

    static KnownParameters of(Method operation) {
        var declared = Arrays.stream(operation.getParameters()).flatMap(KnownParameters::names);
        var listed = Optional.ofNullable(operation.getAnnotation(Listed.class)).stream()
                .flatMap(list -> ListParameters.of(list).names().stream());
        return new KnownParameters(Stream.of(declared, listed, ofFormats(operation))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> ofFormats(Method operation) {
        if (Format.of(operation).isEmpty()) {
            return Stream.empty();
        }
        var drawn = operation.getAnnotation(Drawn.class);
        if (drawn == null) {
            return Stream.of(Format.PARAMETER);
        }
        return drawn.value().length > 1
                ? Stream.of(Format.PARAMETER, Drawing.WIDTH, Drawing.PICTURE)
                : Stream.of(Format.PARAMETER, Drawing.WIDTH);
    }

    /// One violation for each parameter that the operation does not know.
    List<Violation> violations(Collection<String> sent) {
        return sent.stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Violation("?" + Text.shown(name), refusal(name)))
                .toList();
    }

    private String refusal(String unknown) {
        return NearestName.of(unknown, names)
                .map(nearest -> "is no parameter of this operation, which knows %s. Maybe %s is meant"
                        .formatted(String.join(", ", names), nearest))
                .orElse("is no parameter of this operation, which has none in its query");
    }

    private static Stream<String> names(java.lang.reflect.Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(KnownParameters::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }
}
