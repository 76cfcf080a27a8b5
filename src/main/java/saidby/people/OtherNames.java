package saidby.people;

import java.util.Set;

/// What else people of a name are called, as somebody outside of the article knows. Safe on any thread.
@FunctionalInterface
public interface OtherNames {
  /// Knows nobody.
  OtherNames NONE = _ -> Set.of();

  /// Forenames and single words in lower case; empty for most.
  ///
  /// @param fullName as an article writes it
  Set<String> of(String fullName);
}
