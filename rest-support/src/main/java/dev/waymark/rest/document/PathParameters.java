package dev.waymark.rest.document;

import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Names in words what an id in a path is the id of: `rankingRoundId` is the id of the ranking round.
final class PathParameters {

    private static final String ID = "Id";

    private PathParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH
                            && parameter.getDescription() == null
                            && parameter.getName().endsWith(ID))
                    .forEach(parameter -> parameter.setDescription("Id of the " + words(parameter.getName())));
        }
    }

    private static String words(String name) {
        return name.substring(0, name.length() - ID.length())
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
