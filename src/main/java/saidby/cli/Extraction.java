package saidby.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import saidby.annotate.Annotator;
import saidby.format.ReadItem;
import saidby.format.Receiver;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

/// Annotates articles as they are read, a batch at a time on all cores, and prints them in reading order.
final class Extraction implements Receiver {
  private static final int BATCH_ARTICLES = 256;
  private static final int BATCH_CHARS = 4_000_000;

  private final Annotator annotator = new Annotator();
  private final Terminal terminal;
  private final Consumer<AnnotatedArticle> print;
  private final List<Article> batch = new ArrayList<>();
  private long batchChars;
  private boolean failed;

  Extraction(Terminal terminal, Consumer<AnnotatedArticle> print) {
    this.terminal = terminal;
    this.print = print;
  }

  @Override
  public void receive(ReadItem item) {
    switch (item) {
      case ReadItem.Read read -> add(read.article());
      case ReadItem.Failed bad -> {
        failed = true;
        tell("failed", bad);
      }
      case ReadItem.Skipped skipped -> tell("skipped", skipped);
      case ReadItem.Noticed notice -> tell("note", notice);
    }
  }

  private void add(Article article) {
    batch.add(article);
    batchChars += article.text().length();
    if (batch.size() == BATCH_ARTICLES || batchChars > BATCH_CHARS) finish();
  }

  /// Prints what is still waiting.
  void finish() {
    List<AnnotatedArticle> annotated = batch.parallelStream().map(annotator::annotate).toList();
    annotated.forEach(print);
    batch.clear();
    batchChars = 0;
  }

  /// Whether something could not be read.
  boolean failed() {
    return failed;
  }

  private void tell(String what, ReadItem item) {
    terminal.err().println(what + ": " + Terminal.safe(item.toString()));
  }
}
