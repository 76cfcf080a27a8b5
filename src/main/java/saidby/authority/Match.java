package saidby.authority;

import java.util.List;

/// Whether a person of an article is one of the authority file.
public sealed interface Match {
  /// It is this one.
  ///
  /// @param evidence what of the article speaks for it beside the name; empty when it only does not contradict
  record Is(AuthorityEntry entry, List<Evidence> evidence) implements Match {}

  /// Several fit equally well.
  record Several(List<AuthorityEntry> entries) implements Match {}

  /// One of this name is known, but the article speaks against it.
  record Other(AuthorityEntry entry, Contradiction why) implements Match {}

  /// Nobody of this name is known.
  record Nobody() implements Match {}

  /// What speaks for an entry beside the name.
  enum Evidence {
    ROLE, STATE, COUNTRY
  }
}
