package dev.waymark.rest.document;

import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Describes the parameters of a path: `rankingRoundId` is the id of the ranking round, `source` the name of
/// the source.
final class PathParameters {

    private static final String ID = "Id";

    private PathParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                    .forEach(parameter -> parameter.setDescription(description(parameter.getName())));
        }
    }

    private static String description(String name) {
        return name.endsWith(ID)
                ? "Id of the " + words(name.substring(0, name.length() - ID.length()))
                : "Name of the " + words(name);
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
