package saidby.ingest;

import java.util.concurrent.Semaphore;
import saidby.model.Article;

/// Bounds what was read and is not written yet, by the memory that it takes rather than by count: a few huge articles
/// must not fill the heap, and many small ones must keep both lanes busy.
final class Backlog {
  /// In UTF-16 units. Annotations and the index take some ten times as much while an article is worked on.
  private static final int ROOM = 8_000_000;
  private static final int EACH = 2_000;

  private final Semaphore room = new Semaphore(ROOM);

  /// Whether the article could enter without waiting.
  boolean hasRoomFor(Article article) {
    return room.availablePermits() >= weight(article);
  }

  /// Waits until there is room.
  void enter(Article article) {
    try {
      room.acquire(weight(article));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  void leave(Article article) {
    room.release(weight(article));
  }

  private static int weight(Article article) {
    return Math.min(ROOM, article.text().length() + EACH);
  }
}
