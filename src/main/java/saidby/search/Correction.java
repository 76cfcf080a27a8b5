package saidby.search;

/// A question that was perhaps meant, and that finds more than the one that was asked.
///
/// @param query in the query language
/// @param filters those of the question asked, with speakers respelt
/// @param total hits of the corrected question
public record Correction(String query, Filters filters, long total) {}
