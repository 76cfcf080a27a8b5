package saidby.server.page;

/// A word that leads somewhere.
///
/// @param current whether it leads to where one already is
public record Link(String label, String href, boolean current) {}
