package dev.waymark.initiative.assumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A published figure that can serve as an assumption until the company has its own.
@Schema(
        description =
                "A published figure that can be recorded as an assumption until the company has its own. It is as old"
                        + " as it says.")
record PublicFigureView(
        @Schema(description = "What it says", examples = "Consumers who would pay more for a better experience")
        String statement,

        @Schema(description = "Who published it", examples = "Capgemini 2017")
        String source,

        @Schema(description = "Year of publication", examples = "2017")
        int year,

        @Schema(description = "Last day of the year of publication: the date to record it with")
        LocalDate observedOn,

        @Schema(description = "The figure, in the unit", examples = "81")
        BigDecimal value,

        @Schema(description = "Unit of the figure", examples = "%")
        String unit) {

    static final List<PublicFigureView> ALL = List.of(
            of("Consumers who would pay more for a better experience", "Capgemini", 2017, "81", "%"),
            of("Customers who call experience as important as the product", "Salesforce", 2018, "80", "%"),
            of("What poor experience costs companies per year", "EY", 2014, "40000000000", "USD"));

    private static PublicFigureView of(String statement, String publisher, int year, String value, String unit) {
        return new PublicFigureView(
                statement, publisher + " " + year, year, LocalDate.of(year, 12, 31), new BigDecimal(value), unit);
    }
}
