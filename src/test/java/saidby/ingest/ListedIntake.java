package saidby.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import saidby.intake.Answer;
import saidby.intake.Change;
import saidby.intake.Intake;
import saidby.model.Article;
import saidby.model.Version;

/// Keeps articles in a map, durable at once; takes none of those whose text says `UNFIT`.
public final class ListedIntake implements Intake {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Version> states = new LinkedHashMap<>();
  private int changes;
  private Optional<String> stopped = Optional.empty();
  private Runnable meanwhile = () -> {};

  @Override
  public synchronized CompletableFuture<Answer> take(Change change, Duration patience) {
    if (stopped.isPresent())
      return CompletableFuture.completedFuture(new Answer.Refused(Answer.Reason.STOPPED, stopped.get()));
    Optional<Version> newer = change.action()
        .state()
        .flatMap(state -> Optional.ofNullable(states.get(change.action().id())).filter(state::isOlderThan));
    if (newer.isPresent())
      return CompletableFuture.completedFuture(new Answer.Refused(Answer.Reason.OUTDATED,
          "%s of \"%s\": %s came before".formatted(change.action().state().orElseThrow(),
              change.action().id(), newer.get())));
    change.action().state().ifPresent(state -> states.put(change.action().id(), state));
    Answer answer = switch (change.action()) {
      case Change.Put put -> put(put.article());
      case Change.Delete delete -> delete(delete.id());
    };
    meanwhile.run();
    notifyAll();
    return CompletableFuture.completedFuture(answer);
  }

  private Answer put(Article article) {
    if (article.text().contains("UNFIT")) return new Answer.Refused(Answer.Reason.UNFIT, "too many quotes");
    changes++;
    boolean known = Optional.ofNullable(articles.put(article.id(), article)).isPresent();
    return new Answer.Done(article.id(), known ? Answer.Outcome.REPLACED : Answer.Outcome.ADDED, "v", 0, 1);
  }

  private Answer delete(String id) {
    changes++;
    return Optional.ofNullable(articles.remove(id)).isPresent()
        ? new Answer.Done(id, Answer.Outcome.DELETED, "v", 0, 1)
        : new Answer.Refused(Answer.Reason.MISSING, "there is no such article");
  }

  @Override
  public State state() {
    return new State(Phase.WRITING, "", 0, 0);
  }

  /// Takes nothing from now on.
  public synchronized void stop(String why) {
    stopped = Optional.of(why);
  }

  public synchronized void goOn() {
    stopped = Optional.empty();
  }

  /// What happens while a change is taken.
  public synchronized void meanwhile(Runnable happening) {
    meanwhile = happening;
  }

  public synchronized List<String> ids() {
    return List.copyOf(articles.keySet());
  }

  /// Text of the article of this id; empty when there is none.
  public synchronized String text(String id) {
    return Optional.ofNullable(articles.get(id)).map(Article::text).orElse("");
  }

  /// The article of this id.
  public synchronized Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// How many changes were made.
  public synchronized int changes() {
    return changes;
  }

  /// Waits until there are so many articles.
  public synchronized void await(int count) throws InterruptedException {
    while (articles.size() < count) wait();
  }
}
