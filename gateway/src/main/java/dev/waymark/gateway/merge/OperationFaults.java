package dev.waymark.gateway.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Why the operations of some documents cannot be merged into one document.
final class OperationFaults {

    private OperationFaults() {}

    static List<String> of(List<ServiceDocument> documents) {
        var faults = new ArrayList<String>();
        var operations = documents.stream().flatMap(ServiceDocument::operations).toList();
        var ids = new HashMap<String, DeclaredOperation>();
        for (var operation : operations) {
            if (operation.id().isEmpty()) {
                faults.add(operation.named() + " has no operationId. Maybe set @Operation(operationId = …).");
            } else {
                var first = ids.putIfAbsent(operation.id(), operation);
                if (first != null) {
                    faults.add("operationId %s is declared by %s and by %s. Maybe name one after what it acts on."
                            .formatted(operation.id(), first.named(), operation.named()));
                }
            }
            if (operation.roles().isEmpty()) {
                faults.add(operation.named() + " declares no role. Maybe annotate it with @RolesAllowed.");
            }
        }
        faults.addAll(paths(documents));
        return faults;
    }

    private static List<String> paths(List<ServiceDocument> documents) {
        var faults = new ArrayList<String>();
        Map<String, String> owners = new HashMap<>();
        for (var document : documents) {
            document.content().path("paths").fieldNames().forEachRemaining(path -> {
                var claim = path + " of " + document.service();
                if (!PathShape.isRoutable(path)) {
                    faults.add(claim + " cannot be routed. Maybe put it under /v1, give each parameter a segment"
                            + " of its own and drop a slash at the end.");
                }
                var first = owners.putIfAbsent(PathShape.of(path), claim);
                if (first != null) {
                    faults.add("path %s is the same as %s. Maybe move its operations into one service under one name."
                            .formatted(claim, first));
                }
            });
        }
        return faults;
    }
}
