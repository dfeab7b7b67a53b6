package dev.waymark.rest.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long others can learn of changes.
@ConfigMapping(prefix = "waymark.changes")
public interface ChangeConfig {

    /// How long changes are kept at least. A reader with an older cursor is answered 410 and starts again.
    @WithDefault("30D")
    Duration retention();
}
