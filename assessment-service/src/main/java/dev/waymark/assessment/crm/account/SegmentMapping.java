package dev.waymark.assessment.crm.account;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Which segments the words of a source's accounts mean.
@Entity
class SegmentMapping extends Authored {

    @Id
    private String source;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> codes;

    SegmentMapping() {}

    SegmentMapping(String source, Map<String, String> codes) {
        this.source = source;
        map(codes);
    }

    final void map(Map<String, String> codes) {
        this.codes = codes;
    }

    Map<String, String> codes() {
        return codes;
    }

    SegmentMappingView view() {
        return new SegmentMappingView(source, codes, authorship(), version);
    }
}
