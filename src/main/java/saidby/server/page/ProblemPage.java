package saidby.server.page;

/// What went wrong, for people.
public record ProblemPage(int status, String title, String detail) {}
