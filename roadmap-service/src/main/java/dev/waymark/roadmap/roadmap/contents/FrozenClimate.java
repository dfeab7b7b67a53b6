package dev.waymark.roadmap.roadmap.contents;

import java.util.Map;
import java.util.TreeMap;

/// What would be different in another climate: the priorities of the candidates, and how much risk is accepted.
///
/// @param state WEAK, NEUTRAL or STRONG, or what a later version may say
/// @param index −100 to 100
/// @param riskLimit ρ in hundredths
/// @param priorities in hundredths, by the candidate's id
public record FrozenClimate(String state, double index, int riskLimit, Map<String, Integer> priorities) {

    public FrozenClimate {
        priorities = new TreeMap<>(priorities);
    }
}
