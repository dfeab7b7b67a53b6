package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// On a test class: every answer that its tests got through the validating proxy was as the document says.
public final class AnswersAsDocumented implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        var proxy = RunningSuite.get().proxy();
        if (proxy.isPresent()) {
            assertThat(proxy.violations())
                    .as("answers that the document does not allow")
                    .isEmpty();
        }
    }
}
