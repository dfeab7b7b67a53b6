package dev.waymark.roadmap.prioritising.rating;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.roadmap.prioritising.criterion.GivenRatings;
import dev.waymark.roadmap.prioritising.scoring.Rating;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rating sheets of all initiatives.
@ApplicationScoped
public class RatingSheets implements PanacheRepositoryBase<RatingSheet, UUID>, GivenRatings {

    private static final String SHEETS_WITH =
            "select count(*) from rating_sheet where cycle_id = :cycleId and ratings @> cast(:rating as jsonb)";

    @Override
    public long sheetsWith(UUID cycleId, UUID criterionId) {
        return (Long) getEntityManager()
                .createNativeQuery(SHEETS_WITH, Long.class)
                .setParameter("cycleId", cycleId)
                .setParameter("rating", "[{\"criterionId\": \"%s\"}]".formatted(criterionId))
                .getSingleResult();
    }

    /// All ratings of a cycle: by initiative, then by criterion, in the order of the sheets.
    public Map<UUID, Map<UUID, List<Rating>>> all(UUID cycleId) {
        var all = new HashMap<UUID, Map<UUID, List<Rating>>>();
        list("cycleId = ?1 order by id", cycleId).stream().forEach(sheet -> {
            var ofInitiative = all.computeIfAbsent(sheet.initiativeId(), key -> new HashMap<>());
            for (var rating : sheet.ratings()) {
                ofInitiative
                        .computeIfAbsent(rating.criterionId(), key -> new ArrayList<>())
                        .add(new Rating(sheet.rater(), rating.score(), sheet.modelVersion()));
            }
        });
        return all;
    }

    Optional<RatingSheet> of(UUID initiativeId, String rater) {
        return find("initiativeId = ?1 and rater = ?2", initiativeId, rater).firstResultOptional();
    }

    Rows<RatingSheet> page(UUID initiativeId, PageRequest page) {
        return page.of(RatingSheet.class).with("initiativeId", initiativeId).read(getEntityManager());
    }
}
