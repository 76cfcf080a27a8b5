package saidby.model;

/// The words that announce a quote ("said", "according to").
///
/// @param span the cue in the article's text
/// @param lemma its dictionary form, lower case: "say" for "said"
public record Cue(Span span, String lemma) {}
