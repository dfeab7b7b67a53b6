package dev.waymark.assessment.crm.bulk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a job is to do with its file.
public class ImportOptions {

    @Parameter(
            description = "`incremental`: the records that have changed. `snapshot`: all records of the source; those"
                    + " that it lacks are deleted at its end")
    @QueryParam("mode")
    @DefaultValue("incremental")
    @Pattern(regexp = "^(incremental|snapshot)$", message = "must be incremental or snapshot")
    String mode = "incremental";

    @Parameter(description = "`continue` takes in the good records; `abort` takes in none where one is bad")
    @QueryParam("onError")
    @DefaultValue("continue")
    @Pattern(regexp = "^(continue|abort)$", message = "must be continue or abort")
    String onError = "continue";

    @Parameter(description = "`true` writes nothing and says what would happen")
    @QueryParam("dryRun")
    @DefaultValue("false")
    @Pattern(regexp = "^(true|false)$", message = "must be true or false")
    String dryRun = "false";

    @Parameter(
            description = "`warn` counts properties that the stream does not have; `reject` rejects records with them")
    @QueryParam("unknownFields")
    @DefaultValue("warn")
    @Pattern(regexp = "^(warn|reject)$", message = "must be warn or reject")
    String unknownFields = "warn";

    @Parameter(
            description = "Number of records that a snapshot may delete, as a dry run showed it (`missing`); needed"
                    + " where it deletes more than a fifth")
    @QueryParam("confirmDeletions")
    @Min(0)
    @Nullable
    Long confirmDeletions;

    @Parameter(
            description = "How far the sender has come, in its own words, up to 1000 characters; stored together with"
                    + " the last record where the job succeeds")
    @QueryParam("checkpoint")
    @Size(min = 1, max = 1000)
    @Nullable
    String checkpoint;

    ImportMode mode() {
        return ImportMode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    BadRecords onError() {
        return BadRecords.valueOf(onError.toUpperCase(Locale.ROOT));
    }

    UnknownFields unknownFields() {
        return UnknownFields.valueOf(unknownFields.toUpperCase(Locale.ROOT));
    }

    boolean isDryRun() {
        return Boolean.parseBoolean(dryRun);
    }
}
