package saidby.intake;

import java.util.Optional;
import java.util.function.LongFunction;

/// A change that the writer took, and that waits for a commit.
///
/// @param standing what is under the id with it
/// @param answering what it is answered in the generation that holds it
record Written(Task task, Optional<Standing> standing, LongFunction<Answer> answering, long at) {

  String id() {
    return task.change().id();
  }

  Answer answer(long generation) {
    return answering.apply(generation);
  }
}
