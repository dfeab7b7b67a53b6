package dev.waymark.roadmap.planning.period;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Keeps a period in the database as it is written.
@Converter(autoApply = true)
class PlanningPeriodText implements AttributeConverter<PlanningPeriod, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlanningPeriod period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable PlanningPeriod convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PlanningPeriod.parse(text);
    }
}
