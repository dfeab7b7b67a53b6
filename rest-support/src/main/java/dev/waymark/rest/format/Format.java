package dev.waymark.rest.format;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A format of answers. An operation lists the media types of those that it has in `@Produces`. A caller
/// names one in the Accept header, or in the query, where a link has to do: then the header does not count.
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(Format.LINES_OF_JSON),
    CSV(Format.LINES_OF_VALUES),
    XLSX(Format.WORKBOOK),
    ICS(Format.CALENDAR),
    SVG(Format.PICTURE),
    HTML(Format.PAGE);

    /// The items of a list, one a line.
    public static final String LINES_OF_JSON = "application/x-ndjson";

    /// The items of a list, or the rows of a view, one a line below a line of names.
    public static final String LINES_OF_VALUES = "text/csv";

    /// The same as a sheet with a type for each cell.
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// Events with their days.
    public static final String CALENDAR = "text/calendar";

    /// What {@link Drawn} names.
    public static final String PICTURE = "image/svg+xml";

    /// What {@link Written} names.
    public static final String PAGE = "text/html";

    /// The query parameter; the values are the names in lower case.
    public static final String PARAMETER = "format";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether an answer has this format, whatever the parameters of its media type.
    public boolean isOf(@Nullable MediaType answer) {
        return answer != null && MediaType.valueOf(mediaType).isCompatible(answer);
    }

    /// Whether an answer is a file to be kept and not a view to be looked at: it is named, and recorded in the audit
    /// trail.
    public boolean isExport() {
        return this != JSON && this != SVG && this != HTML;
    }

    /// The format of an answer; nothing where it has none of these.
    public static Optional<Format> of(@Nullable MediaType answer) {
        return Arrays.stream(values()).filter(format -> format.isOf(answer)).findFirst();
    }

    /// As it is named in the query, and at the end of a file's name.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The formats that an operation answers in, where a caller can choose.
    public static List<Format> of(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return produces == null ? List.of() : of(List.of(produces.value()));
    }

    /// The media types that an operation answers in; streams have a method of their own with the same path.
    static List<String> mediaTypes(Method operation) {
        return Arrays.stream(operation.getDeclaringClass().getMethods())
                .filter(method -> method.equals(operation)
                        || (isRead(method) && isRead(operation) && isBeside(method, operation)))
                .map(method -> method.getAnnotation(Produces.class))
                .flatMap(produces ->
                        produces == null ? Stream.of(MediaType.APPLICATION_JSON) : Stream.of(produces.value()))
                .distinct()
                .toList();
    }

    private static boolean isRead(Method method) {
        return method.isAnnotationPresent(GET.class);
    }

    private static boolean isBeside(Method method, Method operation) {
        return Objects.equals(method.getAnnotation(Path.class), operation.getAnnotation(Path.class));
    }

    /// The formats of media types; none where there is no choice.
    public static List<Format> of(Collection<String> mediaTypes) {
        var formats = Arrays.stream(values())
                .filter(format -> mediaTypes.contains(format.mediaType))
                .toList();
        return formats.size() > 1 ? formats : List.of();
    }
}
