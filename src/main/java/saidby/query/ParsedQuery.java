package saidby.query;

/// A query as it was understood.
///
/// @param read the tree printed in the query language
public record ParsedQuery(QueryNode node, String read) {}
