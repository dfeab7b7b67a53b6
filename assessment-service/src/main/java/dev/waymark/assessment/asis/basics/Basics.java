package dev.waymark.assessment.asis.basics;

import dev.waymark.assessment.asis.touchpoint.TouchpointMenu;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The basics of all touchpoints. A touchpoint has a few dozen at most.
@ApplicationScoped
public class Basics implements PanacheRepositoryBase<Basic, UUID>, CycleMember, Dependants {

    private final TouchpointMenu menu;
    private final Methods methods;

    Basics(TouchpointMenu menu, Methods methods) {
        this.menu = menu;
        this.methods = methods;
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("touchpointId", touchpointId).stream()
                .map(basic -> "basic '%s'".formatted(basic.description().meter()));
    }

    /// The score over the basics of these touchpoints of a cycle together.
    public BasicsScore score(UUID cycleId, Collection<TouchpointView> touchpoints) {
        return of(cycleId, touchpoints).score(volumes(touchpoints).keySet());
    }

    /// The basics of these touchpoints of a cycle, read once for the scores of several sets of them.
    public BasicsOfMenu of(UUID cycleId, Collection<TouchpointView> touchpoints) {
        var basicsFirstBelow = methods.of(cycleId).basicsFirstBelow();
        var volumes = volumes(touchpoints);
        if (volumes.isEmpty()) {
            return new BasicsOfMenu(Map.of(), basicsFirstBelow);
        }
        var checked = list("touchpointId in ?1 order by id", volumes.keySet()).stream()
                .collect(Collectors.groupingBy(
                        Basic::touchpointId,
                        Collectors.mapping(
                                basic -> basic.checked(volumes.getOrDefault(basic.touchpointId(), 0L)),
                                Collectors.toList())));
        return new BasicsOfMenu(checked, basicsFirstBelow);
    }

    private static Map<UUID, Long> volumes(Collection<TouchpointView> touchpoints) {
        return touchpoints.stream()
                .collect(Collectors.toMap(TouchpointView::id, TouchpointView::volumePerYear, (one, same) -> one));
    }

    @Override
    public String pathParameter() {
        return "basicId";
    }

    @Override
    public String kind() {
        return "basic";
    }

    @Override
    public Optional<UUID> cycleOf(UUID basicId) {
        return findByIdOptional(basicId).map(Basic::touchpointId).flatMap(menu::cycleOf);
    }

    Basic require(UUID basicId) {
        return findByIdOptional(basicId).orElseThrow(() -> ProblemException.notFound(kind(), basicId));
    }

    Rows<Basic> page(UUID touchpointId, PageRequest page) {
        return page.of(Basic.class).with("touchpointId", touchpointId).read(getEntityManager());
    }
}
