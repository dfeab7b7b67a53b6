package dev.waymark.rest.page;

/// The other representations of a list, of the same rows in the same order: one item a line. The cursor of
/// the next page is in a header.
public final class Export {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String NEXT_CURSOR = "Next-Cursor";

    private Export() {}
}
