package saidby.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import saidby.search.ArticleWriter;

/// A writer for as long as it is open, and what it took since its last commit. Safe on any thread.
final class Session {
  private final ArticleWriter writer;
  private volatile Requests requests;
  private List<Written> waiting = new ArrayList<>();
  private int inside;
  private boolean held;
  private boolean over;
  private long lastLeft = System.nanoTime();

  Session(ArticleWriter writer) {
    this.writer = writer;
    this.requests = Requests.read(writer.note());
  }

  ArticleWriter writer() {
    return writer;
  }

  /// Those that are durable.
  Requests requests() {
    return requests;
  }

  /// A commit made them durable.
  void know(Requests durable) {
    requests = durable;
  }

  /// False when it is over; else nobody ends it before [#leave]. Waits while it is about to be.
  synchronized boolean enter() {
    waitUntil(() -> over || !held);
    if (over) return false;
    inside++;
    return true;
  }

  synchronized void leave() {
    inside--;
    lastLeft = System.nanoTime();
    if (held) notifyAll();
  }

  /// Lets nobody in any more, and waits for those inside.
  synchronized void hold() {
    held = true;
    waitUntil(() -> inside == 0);
  }

  private synchronized void waitUntil(BooleanSupplier holds) {
    boolean interrupted = false;
    while (!holds.getAsBoolean()) try {
      wait();
    } catch (InterruptedException _) {
      interrupted = true;
    }
    if (interrupted) Thread.currentThread().interrupt();
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
    finish();
    return take();
  }

  /// Ends it if nobody has written for so long.
  synchronized boolean endIfUnused(long nanos) {
    if (over || inside > 0 || !waiting.isEmpty() || System.nanoTime() - lastLeft < nanos) return false;
    finish();
    return true;
  }

  private void finish() {
    over = true;
    notifyAll();
  }

  void close() throws IOException {
    writer.close();
  }

  /// Without what came since the last commit: it was refused, and would be there without the keys it was asked for by.
  void abandon() throws IOException {
    writer.abandon();
  }
}
