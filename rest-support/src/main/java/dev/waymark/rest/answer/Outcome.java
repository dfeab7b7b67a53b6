package dev.waymark.rest.answer;

/// What a POST answers although nobody can read it again alone: an item that only a list shows, or what came of an act.
/// It has no entity tag.
public interface Outcome {}
