package dev.waymark.assessment.crm.file;

import java.util.Arrays;
import java.util.Optional;

/// The formats in which a job takes records.
public enum FileFormat {
    /// One JSON object a line.
    NDJSON(FileFormat.LINES_OF_JSON),
    /// RFC 4180 with a header; separated by commas, semicolons or tabs.
    CSV(FileFormat.LINES_OF_VALUES),
    /// An array of JSON objects.
    JSON(FileFormat.ARRAY);

    public static final String LINES_OF_JSON = "application/x-ndjson";
    public static final String LINES_OF_VALUES = "text/csv";
    public static final String ARRAY = "application/json";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// @param mediaType without parameters
    public static Optional<FileFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }
}
