package saidby.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// A change on its way. It leaves the room when it is written, and is answered once.
final class Task {
  /// Whoever waits must not hold up those who write.
  private static final Executor ANSWERING = Executors.newVirtualThreadPerTaskExecutor();

  private final Change change;
  private final Room room;
  private final int weight;
  private final AtomicBoolean inRoom = new AtomicBoolean(true);
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  Task(Change change, Room room, int weight) {
    this.change = change;
    this.room = room;
    this.weight = weight;
  }

  Change change() {
    return change;
  }

  CompletableFuture<Answer> answer() {
    return answer;
  }

  /// Nothing is held for it any more but its answer.
  void leave() {
    if (inRoom.getAndSet(false)) room.leave(weight);
  }

  void answer(Answer found) {
    leave();
    answer.completeAsync(() -> found, ANSWERING);
  }

  void refuse(Answer.Reason reason, String sentence) {
    answer(new Answer.Refused(reason, sentence));
  }
}
