package saidby.people;

import java.util.List;
import java.util.Optional;

/// One place where a person may be named, as token indices.
///
/// @param left first token of the office before the name ("Russian Foreign Minister"), else equal to `from`
/// @param from first token of the name proper
/// @param to token behind it, suffix included
/// @param words the name in lower case without accents, initials kept, suffix and nickname left out; never empty
/// @param nickname what stands in quotation marks or brackets inside the name
/// @param suffix "jr", "iii"
/// @param evidence whether the neighbourhood alone shows that this is a person
record Name(int left, int from, int to, List<String> words, Optional<String> nickname, Optional<String> suffix,
    Evidence evidence) {
  /// What speaks for a person: `SHOWN` by the neighbourhood, `NONE` so far, `NEVER` by itself because it is a common
  /// word.
  enum Evidence {
    SHOWN, NONE, NEVER
  }

  Name {
    words = List.copyOf(words);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  boolean hasOffice() {
    return left < from;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  boolean licensed() {
    return evidence == Evidence.SHOWN;
  }

  Name license() {
    return evidence == Evidence.NEVER ? this : new Name(left, from, to, words, nickname, suffix, Evidence.SHOWN);
  }
}
