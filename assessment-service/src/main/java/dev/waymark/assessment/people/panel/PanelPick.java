package dev.waymark.assessment.people.panel;

import java.util.List;

/// One person of a proposal and what they add to those who were picked before.
///
/// @param newCells cells that nobody picked before covers
/// @param serves rules that were not satisfied before and that the person brings nearer
record PanelPick(PanelPerson person, List<String> newCells, List<String> serves) {

    PanelPick {
        newCells = List.copyOf(newCells);
        serves = List.copyOf(serves);
    }
}
