package dev.waymark.rest.json;

import com.fasterxml.jackson.databind.node.POJONode;

/// Stands in a tree for a value that cannot be taken, with the reason. The rest of the body is read on, so that every
/// fault is named and a batch loses only the record that holds it.
final class Unreadable extends POJONode {

    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getPojo());
    }
}
