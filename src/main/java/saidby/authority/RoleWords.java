package saidby.authority;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a role that tell people apart.
///
/// @param offices nouns for what somebody is ("senator")
/// @param states of the United States, spelt out with hyphens ("new-york")
record RoleWords(Set<String> offices, Set<String> states) {
  static final RoleWords NONE = new RoleWords(Set.of(), Set.of());

  RoleWords {
    offices = Set.copyOf(offices);
    states = Set.copyOf(states);
  }

  /// Reads "U.S. Senator from New York".
  static RoleWords of(String role) {
    Offices known = Offices.english();
    String[] words = role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.'-]+");
    var offices = new HashSet<String>();
    var states = new HashSet<String>();
    for (int i = 0; i < words.length; i++) {
      known.office(words[i]).ifPresent(offices::add);
      if (i + 1 < words.length) known.state(words[i] + "-" + words[i + 1]).ifPresent(states::add);
      if (words[i].length() > 2) known.state(words[i]).ifPresent(states::add);
    }
    return new RoleWords(offices, states);
  }

  RoleWords without(String state) {
    return new RoleWords(offices, states.stream().filter(other -> !other.equals(state)).collect(Collectors.toSet()));
  }

  RoleWords and(RoleWords other) {
    var allOffices = new HashSet<>(offices);
    allOffices.addAll(other.offices);
    var allStates = new HashSet<>(states);
    allStates.addAll(other.states);
    return new RoleWords(allOffices, allStates);
  }
}
