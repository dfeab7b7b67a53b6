package dev.waymark.assessment.crm.minedpath;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.References;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The paths of all minings. Their ids ascend with their rank.
@ApplicationScoped
@Transactional
class MinedPaths implements PanacheRepositoryBase<MinedPath, UUID>, Dependants {

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return find(
                        "select distinct miningId from MinedPath where cast(touchpointIds as string) like ?1",
                        "%" + touchpointId + "%")
                .project(UUID.class)
                .list()
                .stream()
                .map("paths of mining %s"::formatted);
    }

    /// The path that a request names at this place of its body.
    MinedPath require(UUID miningId, String pointer, UUID pathId) {
        return find("miningId = ?1 and id = ?2", miningId, pathId)
                .firstResultOptional()
                .orElseThrow(() -> References.unknown("path of the mining", pointer, Set.of(pathId)));
    }

    /// The touchpoints of each main path.
    List<List<UUID>> main(UUID miningId) {
        return list("miningId = ?1 and main order by id", miningId).stream()
                .map(MinedPath::touchpointIds)
                .toList();
    }

    Rows<MinedPath> page(UUID miningId, PageRequest page) {
        return page.of(MinedPath.class).with("miningId", miningId).read(getEntityManager());
    }
}
