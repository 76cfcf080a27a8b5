package saidby.intake;

import java.util.Optional;

/// A change that the writer took, and that waits for a commit.
///
/// @param standing what is under the id with it
/// @param version told in the answer: of what is there, or was before it was deleted
record Written(Task task, Optional<Standing> standing, Answer.Outcome outcome, String version, int quotes, long at) {

  String id() {
    return task.change().id();
  }

  Answer done(long generation) {
    return new Answer.Done(id(), outcome, version, quotes, generation);
  }
}
