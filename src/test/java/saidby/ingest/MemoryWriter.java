package saidby.ingest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;
import saidby.search.ArticleWriter;

/// Keeps articles in a map; full after so many.
final class MemoryWriter implements ArticleWriter {
  final Map<String, AnnotatedArticle> articles = new ConcurrentHashMap<>();
  private final Map<String, Version> states = new ConcurrentHashMap<>();
  private final int room;
  private int committed;
  private int commits;
  private boolean broken;

  MemoryWriter(int room) {
    this.room = room;
  }

  @Override
  public Outcome write(AnnotatedArticle article, Optional<Version> state) throws IOException {
    if (articles.size() >= room) throw new IOException("No space left on device");
    if (article.article().text().contains("REFUSE")) throw new IllegalArgumentException("immense term");
    state.ifPresent(known -> states.put(article.article().id(), known));
    return Optional.ofNullable(articles.put(article.article().id(), article)).isPresent()
        ? Outcome.REPLACED
        : Outcome.ADDED;
  }

  @Override
  public Optional<Version> state(String id) {
    return Optional.ofNullable(states.get(id));
  }

  @Override
  public boolean delete(String id, Optional<Version> state) {
    state.ifPresent(known -> states.put(id, known));
    return Optional.ofNullable(articles.remove(id)).isPresent();
  }

  @Override
  public synchronized void commit() throws IOException {
    if (broken) throw new IOException("No space left on device");
    committed = articles.size();
    commits++;
  }

  void breakCommits() {
    broken = true;
  }

  synchronized int commits() {
    return commits;
  }

  /// Text of the article of this id; empty when there is none.
  String text(String id) {
    return Optional.ofNullable(articles.get(id)).map(article -> article.article().text()).orElse("");
  }

  synchronized int committed() {
    return committed;
  }

  @Override
  public void abandon() {}

  @Override
  public void close() throws IOException {
    commit();
  }
}
