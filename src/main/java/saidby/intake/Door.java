package saidby.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saidby.search.IndexProblem;

/// Opens the index for writing when the first change comes, lets go of it when none come, and knows why it cannot be
/// written to. Safe on any thread.
final class Door {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private final Engine.Opener opener;
  private volatile Now now = new Now.Idle();

  /// How it stands.
  sealed interface Now {
    /// Nothing is written.
    record Idle() implements Now {}

    record Open(Session session) implements Now {}

    /// @param sentence for people, without a full stop and without anything of this machine or quotation marks
    record Stopped(String sentence) implements Now {}

    record Closed() implements Now {}
  }

  Door(Engine.Opener opener) {
    this.opener = opener;
  }

  Now now() {
    return now;
  }

  /// Opens what is idle.
  Now opened() {
    return now instanceof Now.Idle ? tryOpening() : now;
  }

  /// Opens what is idle or was stopped.
  synchronized Now tryOpening() {
    boolean wasStopped = now instanceof Now.Stopped;
    if (!wasStopped && !(now instanceof Now.Idle)) return now;
    try {
      now = new Now.Open(new Session(opener.open()));
      if (wasStopped) LOG.info("Articles can be written again");
    } catch (IOException | RuntimeException e) {
      stopped(e);
    }
    return now;
  }

  /// The session failed: nothing of what it took since its last commit is surely there. Gives that back.
  synchronized List<Written> fail(Session session, Throwable why) {
    List<Written> lost = session.end();
    if (now instanceof Now.Open(Session current) && current == session) {
      stopped(why);
      letGo(session::abandon);
    }
    return lost;
  }

  private void stopped(Throwable why) {
    String sentence = sentence(why);
    if (!now.equals(new Now.Stopped(sentence))) LOG.error("Articles cannot be written now: {}", why.toString());
    now = new Now.Stopped(sentence);
  }

  private static String sentence(Throwable why) {
    if (why instanceof IndexProblem problem && problem.kind() == IndexProblem.Kind.LOCKED)
      return "another process is writing to the index";
    for (Optional<Throwable> cause = Optional.of(why); cause.isPresent(); cause = cause.map(Throwable::getCause)) {
      String message = String.valueOf(cause.get().getMessage());
      if (message.contains("No space left") || message.contains("disk full") || message.contains("quota exceeded"))
        return "the disk is full";
    }
    return "the index cannot be written to";
  }

  /// Lets go of the index if nothing was written for so long.
  synchronized void rest(Session session, long nanos) {
    if (!session.endIfUnused(nanos)) return; // or it failed
    now = new Now.Idle();
    letGo(session::close);
  }

  /// For good.
  synchronized void close() {
    Now before = now;
    now = new Now.Closed();
    if (before instanceof Now.Open(Session session)) letGo(session::close);
  }

  private interface Parting {
    void part() throws IOException;
  }

  private static void letGo(Parting parting) {
    try {
      parting.part();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index was not closed in order: {}", e.toString());
    }
  }
}
