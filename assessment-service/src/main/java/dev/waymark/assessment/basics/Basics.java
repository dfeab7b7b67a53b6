package dev.waymark.assessment.basics;

import dev.waymark.assessment.touchpoint.TouchpointMenu;
import dev.waymark.assessment.touchpoint.TouchpointView;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The basics of all touchpoints. A touchpoint has a few dozen at most.
@ApplicationScoped
public class Basics implements PanacheRepositoryBase<Basic, UUID> {

    private final TouchpointMenu menu;
    private final BasicsConfig config;

    Basics(TouchpointMenu menu, BasicsConfig config) {
        this.menu = menu;
        this.config = config;
    }

    /// The score over the basics of these touchpoints together.
    public BasicsScore score(Collection<TouchpointView> touchpoints) {
        var volumes = touchpoints.stream().collect(Collectors.toMap(TouchpointView::id, TouchpointView::volumePerYear));
        if (volumes.isEmpty()) {
            return BasicsScore.of(List.of(), config.basicsFirstBelow());
        }
        var checked = stream("touchpointId in ?1 order by id", volumes.keySet())
                .map(basic -> basic.checked(volumes.getOrDefault(basic.touchpointId(), 0L)))
                .toList();
        return BasicsScore.of(checked, config.basicsFirstBelow());
    }

    Basic require(UUID basicId) {
        var basic = findByIdOptional(basicId).orElseThrow(() -> ProblemException.notFound("basic", basicId));
        menu.require(basic.touchpointId());
        return basic;
    }

    List<Basic> page(UUID touchpointId, PageRequest page) {
        return find("touchpointId = ?1 and id > ?2 order by id", touchpointId, page.after())
                .range(0, page.limit())
                .list();
    }
}
