package saidby.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import saidby.search.ArticleWriter;

/// A writer for as long as it is open, and what it took since its last commit. Safe on any thread.
final class Session {
  private final ArticleWriter writer;
  private List<Written> waiting = new ArrayList<>();
  private int inside;
  private boolean over;
  private long lastLeft = System.nanoTime();

  Session(ArticleWriter writer) {
    this.writer = writer;
  }

  ArticleWriter writer() {
    return writer;
  }

  /// False when it is over; else nobody ends it before [#leave].
  synchronized boolean enter() {
    if (over) return false;
    inside++;
    return true;
  }

  synchronized void leave() {
    inside--;
    lastLeft = System.nanoTime();
  }

  /// The next commit holds it; false when there will be none.
  synchronized boolean add(Written written) {
    if (over) return false;
    waiting.add(written);
    return true;
  }

  /// What waits for a commit, which has to begin after this.
  synchronized List<Written> take() {
    List<Written> taken = waiting;
    waiting = new ArrayList<>();
    return taken;
  }

  /// When the first of those came that wait.
  synchronized OptionalLong firstAt() {
    return waiting.isEmpty() ? OptionalLong.empty() : OptionalLong.of(waiting.getFirst().at());
  }

  /// Ends it, whoever is inside; what waited is given back.
  synchronized List<Written> end() {
    over = true;
    return take();
  }

  /// Ends it if nobody has written for so long.
  synchronized boolean endIfUnused(long nanos) {
    if (inside > 0 || !waiting.isEmpty() || System.nanoTime() - lastLeft < nanos) return false;
    over = true;
    return true;
  }

  void close() throws IOException {
    writer.close();
  }
}
