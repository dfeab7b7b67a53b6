package dev.waymark.rest.document;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Which problems each operation declares with {@link Refuses}.
final class DeclaredProblems {

    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName PROBLEM_TYPE = DotName.createSimple(ProblemType.class);

    private final Map<String, ProblemType> catalogue = new HashMap<>();
    private final Map<String, List<ProblemType>> declared = new HashMap<>();

    DeclaredProblems(IndexView index) {
        Arrays.stream(HttpProblem.values()).forEach(problem -> catalogue.put(problem.name(), problem));
        index.getAllKnownImplementations(PROBLEM_TYPE).stream()
                .filter(ClassInfo::isEnum)
                .forEach(this::remember);
        index.getAnnotations(REFUSES).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(annotation -> declare(
                        annotation.target().asMethod().name(),
                        annotation.value().asStringArray()));
    }

    /// What the operation declares, in its order.
    List<ProblemType> of(String operationId) {
        return declared.getOrDefault(operationId, List.of());
    }

    /// The classes of the service are known to the class loader of the build only.
    private void remember(ClassInfo type) {
        try {
            var loaded = Class.forName(
                    type.name().toString(), true, Thread.currentThread().getContextClassLoader());
            for (var constant : loaded.asSubclass(ProblemType.class).getEnumConstants()) {
                catalogue.put(constant.name(), constant);
            }
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void declare(String operationId, String[] names) {
        var problems = new ArrayList<ProblemType>();
        for (var name : names) {
            var problem = catalogue.get(name);
            if (problem == null) {
                throw new IllegalStateException("%s declares the unknown problem %s. Maybe it is misspelt or gone."
                        .formatted(operationId, name));
            }
            problems.add(problem);
        }
        declared.put(operationId, problems);
    }
}
