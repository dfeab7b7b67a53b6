package dev.waymark.rest.document;

import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.identity.OperationRule;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/// Shows how far a grant of one of its roles must reach for each operation, as `x-waymark-grant`.
final class GrantExtents {

    private static final String GRANT = "x-waymark-grant";
    private static final DotName NEEDED = DotName.createSimple(GrantNeeded.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final Set<DotName> coveringPaths;

    GrantExtents(IndexView index) {
        index.getAnnotations(ROLES).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == Kind.METHOD)
                .map(AnnotationTarget::asMethod)
                .forEach(method -> methods.put(method.name(), method));
        this.coveringPaths = index.getAnnotations(NEEDED).stream()
                .filter(needed -> needed.target().kind() == Kind.CLASS)
                .map(needed -> needed.target().asClass())
                .filter(ClassInfo::isAnnotation)
                .map(ClassInfo::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Operation ids are the names of methods. What needs no role needs no grant.
    void describe(String path, HttpMethod method, Operation operation) {
        var declaring = methods.get(operation.getOperationId());
        if (declaring != null) {
            operation.addExtension(
                    GRANT, extent(declaring, path.contains("{"), method).name());
        }
    }

    private Extent extent(MethodInfo method, boolean pathNames, HttpMethod http) {
        var resource = method.declaringClass();
        if (pathNames && coveringPaths.stream().anyMatch(resource::hasDeclaredAnnotation)) {
            return Extent.OF_PATH;
        }
        var declared = Stream.of(method.annotation(NEEDED), resource.declaredAnnotation(NEEDED))
                .flatMap(GrantExtents::value)
                .findFirst();
        return OperationRule.extent(declared, http.name());
    }

    private static Stream<Extent> value(@Nullable AnnotationInstance needed) {
        return Optional.ofNullable(needed)
                .map(each -> Extent.valueOf(each.value().asEnum()))
                .stream();
    }
}
