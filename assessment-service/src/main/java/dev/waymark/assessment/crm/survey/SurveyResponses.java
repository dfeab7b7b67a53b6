package dev.waymark.assessment.crm.survey;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of answers to surveys.
@ApplicationScoped
class SurveyResponses implements RecordStream<SurveyResponseRecord> {

    private static final List<String> COLUMNS =
            List.of("question", "score", "touchpoint", "answered_at", "customer", "account", "segment");

    @Override
    public String name() {
        return "survey-responses";
    }

    @Override
    public Class<SurveyResponseRecord> type() {
        return SurveyResponseRecord.class;
    }

    @Override
    public String table() {
        return "survey_response";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(SurveyResponseRecord record) {
        return new @Nullable Object[] {
            record.question(),
            record.score(),
            record.touchpoint(),
            record.answeredAt(),
            record.customer(),
            record.account(),
            record.segment()
        };
    }

    @Override
    public SurveyResponseRecord kept(SurveyResponseRecord record, PersonalData personal) {
        return record.isDeletion()
                ? SurveyResponseRecord.deleted(record.externalId(), record.updatedAt())
                : record.ofCustomer(personal.kept(record.customer()));
    }
}
