package dev.waymark.gateway.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the numbers of the API with those that a document explains: `` `Schema` (`property`, `other`: meaning) ``.
///
/// @param explained by the document, as `Schema.property`
/// @param plain need no explanation; a star stands for every schema
record ExplainedNumbers(Set<String> explained, Map<String, String> plain) {

    private static final Pattern SCHEMA = Pattern.compile("`([A-Z]\\w*)`\\s+\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern PROPERTY = Pattern.compile("`(\\w+)`");

    static ExplainedNumbers of(String document, Map<String, String> plain) {
        var explained = SCHEMA.matcher(document)
                .results()
                .flatMap(schema -> PROPERTY.matcher(schema.group(2))
                        .results()
                        .map(property -> schema.group(1) + "." + property.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new ExplainedNumbers(explained, plain);
    }

    List<String> faults(Set<String> answered) {
        var faults = new ArrayList<String>();
        answered.stream()
                .filter(name -> !explained.contains(name) && !isPlain(name))
                .map(name -> name + " is neither explained nor listed as plain")
                .forEach(faults::add);
        explained.stream()
                .filter(name -> !answered.contains(name))
                .map(name -> name + " is explained, but no answer has it")
                .forEach(faults::add);
        plain.keySet().stream()
                .filter(name -> answered.stream().noneMatch(number -> matches(name, number)))
                .map(name -> name + " is listed as plain, but no answer has it")
                .forEach(faults::add);
        plain.keySet().stream()
                .filter(explained::contains)
                .map(name -> name + " is explained and listed as plain")
                .forEach(faults::add);
        plain.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(entry -> entry.getKey() + " is listed as plain without a reason")
                .forEach(faults::add);
        return faults;
    }

    private boolean isPlain(String name) {
        return plain.keySet().stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        return pattern.startsWith("*") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }
}
