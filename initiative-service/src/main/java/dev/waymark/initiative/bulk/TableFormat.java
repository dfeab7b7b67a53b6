package dev.waymark.initiative.bulk;

/// The formats in which files of rows are imported.
enum TableFormat {
    /// Text with a line of names; commas, semicolons or tabs between the cells.
    CSV,
    /// An Office Open XML workbook, in Base64.
    XLSX
}
