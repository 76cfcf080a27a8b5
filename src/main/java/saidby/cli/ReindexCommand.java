package saidby.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saidby.annotate.Annotator;
import saidby.lucene.Reindexing;

/// Finds all quotes anew, in the articles that the index holds.
@Command(name = "reindex", mixinStandardHelpOptions = true,
    description = "Finds quotes, speakers and countries anew in all articles of an index.",
    footer = {"",
        "Servers go on answering from what there was until all is done, and then from what is new. What is written",
        "meanwhile is in it too. Needs up to twice the space while it runs; broken off, it has changed nothing.",
        "An index run beside it gives way for a moment. While saidby optimize or check runs it is refused, unless",
        "--wait says how long to wait; for one that began meanwhile it waits at its end. The new index is made",
        "beside the old one: the folder that holds the index's folder must be writable, and on the same file system.",
        "",
        "Examples:", "  saidby reindex", "  saidby reindex --index /data/news --authority people.jsonl"})
final class ReindexCommand implements Callable<Integer>, Reindexing.Listener {
  private static final long QUIET_NANOS = 5_000_000_000L;

  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Mixin
  private Waiting waiting = new Waiting();

  @Mixin
  private Printing printing = new Printing();

  private final long began = System.nanoTime();
  private long told = began;

  @Override
  public Integer call() throws IOException {
    Duration patience = Collections.max(List.of(waiting.patience(), Reindexing.PATIENCE));
    Annotator annotator = attribution.annotator();
    Reindexing.Done done = Reindexing.run(index.path(), annotator::annotateForSearch, this, patience);
    printing.say("%,d articles in %.1f s; %,d quotes, before %,d", done.articles(), seconds(), done.after(),
        done.before());
    return Main.DONE;
  }

  @Override
  public void waits(String sentence) {
    waiting.tell(sentence);
  }

  @Override
  public void annotated(long articles) {
    long now = System.nanoTime();
    if (now - told < QUIET_NANOS) return;
    told = now;
    printing.err().printf(Locale.ROOT, "%,d articles, %,.0f a second%n", articles, articles / seconds());
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }
}
