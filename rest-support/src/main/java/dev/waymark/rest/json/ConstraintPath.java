package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonPointer;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/// Turns a bean-validation path (`ratings[3].score`) into a JSON pointer (`/ratings/3/score`).
final class ConstraintPath {

    private ConstraintPath() {}

    static String below(JsonPointer pointer, Path path) {
        var place = pointer;
        for (var node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                place = place.appendProperty(node.getName());
            }
            if (node.getIndex() != null) {
                place = place.appendIndex(node.getIndex());
            } else if (node.getKey() != null) {
                place = place.appendProperty(node.getKey().toString());
            }
        }
        return place.toString();
    }
}
