package dev.waymark.assessment.crm.source;

import static java.util.stream.Collectors.joining;

import dev.waymark.assessment.crm.source.UnmappedValues.UnmappedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Counts of the values that no mapping knows, over the records of all streams.
@ApplicationScoped
class UnmappedCounts {

    private final DataSource database;

    UnmappedCounts(DataSource database) {
        this.database = database;
    }

    /// The 200 most frequent values of a field that no mapping knows. Values that are the same word are one, shown in
    /// the form that is sent most.
    List<UnmappedValue> of(String source, MappedField field) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql(field))) {
            for (int i = 0; i <= field.tables().size(); i++) {
                statement.setString(i + 1, source);
            }
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

    private static String sql(MappedField field) {
        var counted = field.tables().stream()
                .map(table -> """
                        select c.%1$s_word collate "C" as word, c.%1$s collate "C" as value, count(*) as cases
                        from %2$s c where c.source = ? and not c.deleted and c.%1$s is not null
                        group by c.%1$s_word, c.%1$s""".formatted(field.column(), table))
                .collect(joining(" union all "));
        return """
                select (array_agg(counted.value order by counted.cases desc, counted.value))[1] as shown,
                       sum(counted.cases) as cases
                from (%s) counted
                left join source_mapping m on m.source = ? and m.field = '%s'
                where (m.words ->> counted.word) is null
                group by counted.word order by cases desc, shown limit 200""".formatted(counted, field);
    }
}
