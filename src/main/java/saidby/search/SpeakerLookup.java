package saidby.search;

import java.util.List;
import java.util.Optional;
import saidby.model.Person;

/// Finds speakers. Safe on any thread.
public interface SpeakerLookup {
  /// Speakers with a word of their name beginning with each typed word, most quoted first; all when nothing is typed.
  List<Entry> speakers(String typed, int size);

  /// The speaker of this id, with the role and country told most often.
  Optional<Entry> speaker(String id);

  /// A speaker and how often they are quoted.
  record Entry(Person person, long quotes) {}
}
