package dev.waymark.kubernetes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The settings that the `@ConfigMapping`s of a program declare, read from its source: only that has the comments.
final class MappedSettings {

    /// An interface and its comment.
    private record Declared(ClassTree type, String comment, Map<MethodTree, String> comments) {}

    private final Map<String, Declared> types = new LinkedHashMap<>();

    private MappedSettings() {}

    /// @param sources folders of Java files
    static List<Setting> of(List<Path> sources) throws IOException {
        var mapped = new MappedSettings();
        mapped.parse(sources);
        var settings = new ArrayList<Setting>();
        for (Declared each : List.copyOf(mapped.types.values())) {
            Optional<String> prefix = annotation(each.type().getModifiers().getAnnotations(), "ConfigMapping");
            prefix.ifPresent(name -> mapped.collect(name, each, "", settings));
        }
        return settings;
    }

    private void parse(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(javaFiles(sources));
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, files);
            var trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Collector(trees).scan(new TreePath(unit), null);
            }
        }
    }

    private static List<Path> javaFiles(List<Path> sources) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    if (text.contains("@ConfigMapping") || text.contains("@WithDefault")) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        private final Trees trees;

        private Collector(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.INTERFACE) {
                Map<MethodTree, String> comments = new LinkedHashMap<>();
                for (Tree member : type.getMembers()) {
                    if (member instanceof MethodTree method && method.getBody() == null) {
                        comments.put(method, comment(new TreePath(getCurrentPath(), method)));
                    }
                }
                types.put(name(getCurrentPath()), new Declared(type, comment(getCurrentPath()), comments));
            }
            return super.visitClass(type, null);
        }

        private String comment(TreePath path) {
            return Optional.ofNullable(trees.getDocComment(path))
                    .map(MappedSettings::line)
                    .orElse("");
        }
    }

    /// `Outer.Inner` for what is nested in one; only the last two names are of use.
    private static String name(TreePath path) {
        String own = ((ClassTree) path.getLeaf()).getSimpleName().toString();
        return path.getParentPath().getLeaf() instanceof ClassTree outer ? outer.getSimpleName() + "." + own : own;
    }

    private void collect(String prefix, Declared declared, String context, List<Setting> settings) {
        for (Map.Entry<MethodTree, String> each : methods(declared).entrySet()) {
            MethodTree method = each.getKey();
            String name = prefix + "." + kebab(method.getName().toString());
            String type = method.getReturnType().toString();
            Optional<Declared> group = find(declared, type);
            if (group.isPresent()) {
                String about = join(join(context, each.getValue()), group.get().comment());
                collect(name, group.get(), about, settings);
            } else if (!type.startsWith("Map<")) {
                var value = annotation(method.getModifiers().getAnnotations(), "WithDefault")
                        .orElse("");
                settings.add(new Setting(name, value, join(context, each.getValue())));
            }
        }
    }

    /// Its own and those of the interfaces that it extends; its own win.
    private Map<MethodTree, String> methods(Declared declared) {
        Map<String, Map.Entry<MethodTree, String>> byName = new LinkedHashMap<>();
        for (Tree parent : declared.type().getImplementsClause()) {
            find(declared, parent.toString())
                    .ifPresent(inherited -> methods(inherited)
                            .forEach((method, comment) ->
                                    byName.put(method.getName().toString(), Map.entry(method, comment))));
        }
        declared.comments().forEach((method, own) -> {
            var inherited = byName.get(method.getName().toString());
            String comment = own.isEmpty() && inherited != null ? inherited.getValue() : own;
            byName.put(method.getName().toString(), Map.entry(method, comment));
        });
        return byName.values().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private Optional<Declared> find(Declared from, String type) {
        String outer = types.entrySet().stream()
                .filter(each -> each.getValue().equals(from))
                .map(each -> each.getKey().split("\\.", 2)[0])
                .findFirst()
                .orElse("");
        return Optional.ofNullable(types.get(outer + "." + type)).or(() -> Optional.ofNullable(types.get(type)));
    }

    private static Optional<String> annotation(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(each -> each.getAnnotationType().toString().equals(name))
                .flatMap(each -> each.getArguments().stream())
                .map(MappedSettings::literal)
                .findFirst();
    }

    private static String literal(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
        if (value instanceof LiteralTree text) {
            return String.valueOf(text.getValue());
        }
        throw new IllegalStateException("Not written out: " + value);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String line(String comment) {
        return comment.strip().replaceAll("\\{@link ([A-Za-z.#()]+)}", "`$1`").replaceAll("\\s+", " ");
    }

    private static String join(String one, String other) {
        return (one + " " + other).strip();
    }
}
