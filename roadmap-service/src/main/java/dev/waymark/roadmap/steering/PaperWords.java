package dev.waymark.roadmap.steering;

import dev.waymark.roadmap.steering.number.InWords;
import java.util.List;

/// The words of the paper that do not come from its numbers.
final class PaperWords {

    static final String TITLE = "Steering paper";
    static final String DECISIONS = "Decisions asked for";
    static final String NO_DECISIONS = "Nothing waits for a decision.";
    static final String DECISIONS_WITHHELD =
            "What was asked of the steering committee is shown to its members, programme leads and auditors only.";
    static final String NUMBERS = "The ten numbers that matter";
    static final String PAIN = "What hurts";
    static final String PAIN_READING =
            "Each row is a pain point of customers, the worst at the top; each column is a department, or several that"
                    + " are published together so that nobody's ballot can be guessed. The darker the cell, the more it"
                    + " hurts there.";
    static final String NO_PAIN = "No ranking of the pain has been closed in this cycle.";
    static final String INDEX_MAP = "Who wants what";
    static final String INDEX_MAP_READING =
            "Each mark is an initiative. Further right, business wants it more; further up, IT does; both rate from 0 to"
                    + " 100. The larger the mark, the more it is worth in today's money (median net present value: half of"
                    + " the simulated outcomes are better, half are worse). A thick outline means that no other initiative"
                    + " is better for one side without being worse for the other.";
    static final String ROADMAP = "What is done when";
    static final String ROADMAP_READING =
            "Each bar is an initiative over the quarters of its work. The rows below say how much of each budget (pot) and"
                    + " skill it takes; at 100 % nothing more fits. Points measure what the roadmap is worth: priority,"
                    + " value and relieved pain, weighted as the proposal says; what is finished later counts a little"
                    + " less.";
    static final String NO_ROADMAP = "No roadmap has been proposed or published that you may see.";
    static final String PROMISE = "What may be promised of its value";
    static final String CHOSEN = "Why these are in";
    static final String OMITTED = "Why these are left out";
    static final String NOTHING_OMITTED = "No initiative that could be started is left out.";
    static final String CHANGES = "What changed since the last cycle";
    static final String FIRST_CYCLE = "This is the first cycle. There is nothing to compare with yet.";
    static final String PREVIOUS_WITHHELD =
            "This cycle was started from another one, which you have not been granted access to.";
    static final String WORDS = "Words used here";
    static final String OTHER_ROLE = "None of your roles may see it.";
    static final String READER =
            "This page shows what its reader may see. What is withheld is named where it would stand.";
    static final String CHECKING =
            "Every number can be checked by hand: its address answers the inputs, and the method says how it is"
                    + " calculated. The same content as data: ";

    /// Each with what it means.
    record Word(String word, String meaning) {}

    static final List<Word> GLOSSARY = List.of(
            new Word(
                    "Initiative",
                    "A project that someone proposes, with an owner, a price and an estimate of its relief."),
            new Word("Pain point", "Something that goes wrong for customers."),
            new Word(
                    "Pot",
                    "A budget that pays for initiatives of certain departments or categories, quarter by quarter."),
            new Word(
                    "Category",
                    "What an initiative is for: efficiency saves money, growth earns more, compliance is demanded by law,"
                            + " strategic prepares for later."),
            new Word(
                    "Priority",
                    "What business and IT rate together, adjusted to the economic climate. 0 is the lowest; most lie below"
                            + " 100."),
            new Word("Net present value", "Gains less costs, where later money counts for less than money today."),
            new Word(
                    "Honest promise",
                    "What of the estimated value may be promised. Whoever picks the best of uncertain estimates also picks"
                            + " those that are too high, so each counts the less, the less certain it is."));

    private PaperWords() {}

    static String heading(String cycle) {
        return TITLE + ": " + cycle;
    }

    /// How far the cycle has come.
    static String stage(String state) {
        return InWords.word(state);
    }

    static String more(long count) {
        return "%s more: ".formatted(InWords.count(count));
    }
}
