package dev.waymark.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook (Office Open XML) of one sheet: numbers, truth values and dates are cells of their type, the line of
/// names
/// stays in view and has filters. Text is never a formula. Times are in UTC.
final class WorkbookTable implements Table {

    /// A cell holds no more, and programs that write more get a file that is not opened.
    static final int LONGEST_TEXT = 32_767;

    /// Days are counted from 1900 on, with a leap day too many in February of that year.
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 9999;
    private static final int NARROWEST = 12;
    private static final int LONGEST_NAME_OF_SHEET = 31;
    private static final String CUT = "…";

    private final List<Column> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookTable(List<Column> columns, String name, OutputStream to) {
        this.columns = columns;
        this.workbook = new Workbook(to, "Waymark", "1.0");
        this.sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME_OF_SHEET)));
        sheet.freezePane(0, 1);
        for (var i = 0; i < columns.size(); i++) {
            var title = columns.get(i).name();
            sheet.inlineString(0, i, title);
            sheet.style(0, i).bold().set();
            sheet.width(i, Math.max(NARROWEST, title.length() + 2));
        }
    }

    @Override
    public void write(List<JsonNode> rows) throws IOException {
        for (var each : rows) {
            row++;
            for (var i = 0; i < columns.size(); i++) {
                var text = columns.get(i).text(each);
                if (text != null) {
                    write(i, columns.get(i).kind(), text);
                }
            }
        }
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        workbook.finish();
    }

    private void write(int column, CellKind kind, String text) {
        switch (kind) {
            case NUMBER -> number(column, new BigDecimal(text));
            case TRUTH -> sheet.value(row, column, Boolean.valueOf(text));
            case DATE -> date(column, LocalDate.parse(text));
            case TIME -> time(column, LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC));
            case TEXT -> text(column, text);
        }
    }

    /// A cell's number has 53 bits: what has more digits is text, so that none is lost.
    private void number(int column, BigDecimal number) {
        if (BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0) {
            sheet.value(row, column, number.doubleValue());
        } else {
            text(column, number.toPlainString());
        }
    }

    private void date(int column, LocalDate date) {
        if (isKnown(date)) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            text(column, date.toString());
        }
    }

    private void time(int column, LocalDateTime time) {
        if (isKnown(time.toLocalDate())) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            text(column, time.toString());
        }
    }

    private static boolean isKnown(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, cell(text));
    }

    /// XML knows no control characters but these three.
    static String cell(String text) {
        var shown = text.codePoints()
                .filter(character -> character >= ' ' || "\t\n\r".indexOf(character) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.length() <= LONGEST_TEXT ? shown : shown.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }
}
