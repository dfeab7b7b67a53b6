package dev.waymark.assessment.people.panel;

import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which departments are represented on which main journeys.
///
/// A cell is a pair of department and main journey. It is covered when at least one empowered person of the department
/// knows the journey. `share` = covered cells / all cells.
///
/// Example: departments S and IT, journeys J and K; Ada of S knows both, Ben of IT knows J, Cem of IT knows K
/// but is not empowered → S×J, S×K and IT×J are covered, IT×K is not: 3 / 4 = 0.75.
@Calculation
record Coverage(List<Cell> cells) {

    Coverage {
        cells = List.copyOf(cells);
    }

    /// One department on one main journey with those who cover it.
    record Cell(PanelScope.Department department, PanelScope.Journey journey, List<PanelPerson> coveredBy) {

        Cell {
            coveredBy = List.copyOf(coveredBy);
        }

        boolean isCovered() {
            return !coveredBy.isEmpty();
        }

        String label() {
            return PanelScope.label(department, journey);
        }
    }

    static Coverage of(PanelScope scope, Collection<PanelPerson> people) {
        return new Coverage(scope.departments().stream()
                .flatMap(department -> scope.journeys().stream().map(journey -> cell(department, journey, people)))
                .toList());
    }

    private static Cell cell(
            PanelScope.Department department, PanelScope.Journey journey, Collection<PanelPerson> people) {
        return new Cell(
                department,
                journey,
                people.stream()
                        .filter(person -> person.covers(department, journey))
                        .toList());
    }

    int covered() {
        return (int) cells.stream().filter(Cell::isCovered).count();
    }

    /// 0..1; null where there is nothing to cover.
    @Nullable
    Double share() {
        return cells.isEmpty() ? null : (double) covered() / cells.size();
    }

    List<String> emptyCells() {
        return cells.stream().filter(cell -> !cell.isCovered()).map(Cell::label).toList();
    }
}
