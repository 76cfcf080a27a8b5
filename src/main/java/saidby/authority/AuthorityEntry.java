package saidby.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saidby.model.PersonId;

/// One person of the authority file.
///
/// @param id as the file gives it
/// @param name canonical name
/// @param aliases other names, whole ones ("Bo Garin") and single words ("Bo")
/// @param role what the person is ("U.S. Senator from Ohio")
/// @param country ISO 3166-1 alpha-2 code that the person stands for
/// @param from first day on which this holds; open when empty
/// @param to last day
public record AuthorityEntry(String id, String name, List<String> aliases, Optional<String> role,
    Optional<String> country, Optional<Gender> gender, Optional<LocalDate> from, Optional<LocalDate> to) {
  public AuthorityEntry {
    aliases = List.copyOf(aliases);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
      throw new IllegalArgumentException("to: %s is before from: %s".formatted(to.get(), from.get()));
  }

  /// The id as people of articles carry it, which no id made from a name can be.
  public String personId() {
    return PersonId.given(id);
  }

  boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
