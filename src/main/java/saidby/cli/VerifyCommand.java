package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saidby.annotate.Verbatim;
import saidby.lucene.LuceneIndex;
import saidby.lucene.StoredArticles;
import saidby.model.AnnotatedArticle;
import saidby.model.Quote;
import saidby.search.Hit;

/// Proves that every quote of an index stands word by word in its article.
@Command(name = "verify", mixinStandardHelpOptions = true,
    description = "Reads every quote again and proves that it is a verbatim slice of its stored article.",
    footer = {"",
        "Each quote is cut out of its article, compared with the hash of its words that its id holds, and with what a",
        "search shows. Exit code 1 when one differs. Servers may write meanwhile: the newest commit is read.", "",
        "Examples:", "  saidby verify", "  saidby verify --index /data/news"})
final class VerifyCommand implements Callable<Integer> {
  private static final int MOST_TOLD = 100;

  @Mixin
  private IndexFolder index = new IndexFolder();

  @Mixin
  private Printing printing = new Printing();

  private long articles;
  private long quotes;
  private long wrong;

  @Override
  public Integer call() throws IOException {
    try (LuceneIndex shown = LuceneIndex.open(index.path());
        StoredArticles stored = StoredArticles.open(index.path())) {
      stored.forEach(article -> verify(article, shown));
    }
    printing.say("%,d quotes of %,d articles read again: %s", quotes, articles,
        wrong == 0 ? "each is verbatim" : "%,d are not verbatim".formatted(wrong));
    return wrong == 0 ? Main.DONE : Main.FAILED;
  }

  private void verify(AnnotatedArticle article, LuceneIndex shown) {
    articles++;
    quotes += article.quotes().size();
    List<String> problems = Verbatim.problems(article);
    problems.forEach(this::tell);
    if (problems.isEmpty()) for (Quote quote : article.quotes()) verify(article, quote, shown);
  }

  /// An article that was replaced or removed since the stored ones were opened is not held against the newer one.
  private void verify(AnnotatedArticle article, Quote quote, LuceneIndex shown) {
    Optional<Hit.QuoteHit> hit = shown.quote(quote.id());
    if (hit.isEmpty() || hit.get().words().equals(quote.words(article.article().text()))) return;
    if (shown.article(article.article().id()).equals(Optional.of(article)))
      tell("quote %s is shown in other words than its article has".formatted(quote.id()));
  }

  private void tell(String problem) {
    if (wrong++ < MOST_TOLD) printing.err().println("saidby: " + Terminal.safe(problem));
  }
}
