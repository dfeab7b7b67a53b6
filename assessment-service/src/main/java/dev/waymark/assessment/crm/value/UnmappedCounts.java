package dev.waymark.assessment.crm.value;

import dev.waymark.assessment.crm.source.MappedField;
import dev.waymark.assessment.crm.value.UnmappedValues.UnmappedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Counts of the values that no mapping knows, from those that the database keeps of every value.
@ApplicationScoped
class UnmappedCounts {

    private static final String UNMAPPED = """
            select (array_agg(v.value order by v.records desc, v.value))[1] as shown, sum(v.records) as cases
            from source_value v
            left join source_mapping k on k.source = v.source and k.field = v.field
            left join mapped_values(?) m on m.source = v.source and m.value = v.value
            where v.source = ? and v.field = ? and v.records > 0 and m.value is null
            group by case k.matching
                when 'EXACT' then v.value
                when 'CASE_INSENSITIVE' then matched_word(v.value, k.matching)
                else v.word
            end
            order by cases desc, shown limit 200""";

    private final DataSource database;

    UnmappedCounts(DataSource database) {
        this.database = database;
    }

    /// The 200 most frequent values of a field that no mapping knows. Values that are the same word are one, shown in
    /// the form that is sent most.
    List<UnmappedValue> of(String source, MappedField field) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UNMAPPED)) {
            statement.setString(1, field.name());
            statement.setString(2, source);
            statement.setString(3, field.name());
            var found = new ArrayList<UnmappedValue>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new UnmappedValue(field.pathName(), rows.getString(1), rows.getLong(2)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("counting the unmapped values failed", failed);
        }
    }
}
