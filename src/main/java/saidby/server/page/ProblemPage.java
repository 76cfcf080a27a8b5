package saidby.server.page;

import java.util.Optional;

/// What went wrong, for people.
///
/// @param again where the same question is asked from its beginning
public record ProblemPage(int status, String title, String detail, Optional<String> again) {}
