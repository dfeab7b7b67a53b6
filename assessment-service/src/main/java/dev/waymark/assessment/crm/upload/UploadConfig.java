package dev.waymark.assessment.crm.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What a file of records may be.
@ConfigMapping(prefix = "waymark.upload")
public interface UploadConfig {

    /// Bytes that a file may have when it is uncompressed.
    @WithDefault("4G")
    MemorySize content();

    /// How many times larger than its compressed bytes a file may be.
    @WithDefault("200")
    int ratio();

    /// After how long a file whose sender has gone without a word is deleted.
    @WithDefault("2H")
    Duration abandoned();
}
