package dev.waymark.gateway.contract;

import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;

/// Writes text of several lines as a block, unless it has a character that only YAML 1.1 takes for a line break. Such
/// text is quoted, where the character is escaped.
final class EscapedLineBreaks extends JsonGeneratorDelegate {

    private final YAMLGenerator yaml;

    EscapedLineBreaks(YAMLGenerator yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public void writeString(String text) throws IOException {
        yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !PlainText.hasOldLineBreak(text));
        super.writeString(text);
    }
}
