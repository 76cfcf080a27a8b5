package saidby.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import saidby.format.ReadItem;
import saidby.format.WebAnswer;
import saidby.model.Article;
import saidby.model.Published;

/// Reads web pages and compares what comes out with what must: snippets of the text, counted as in trafilatura's
/// evaluation (<https://trafilatura.readthedocs.io/en/latest/evaluation.html>), title, author and date.
public final class PageEvaluation {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> wrong = new ArrayList<>();
  private int pages;
  private int read;
  private double seconds;
  private double againSeconds;
  private int withFound;
  private int withMissing;
  private int withoutFound;
  private int withoutAvoided;
  private final Share titles = new Share();
  private final Share authors = new Share();
  private final Share days = new Share();
  private final Share nearlyDays = new Share();

  /// How many of some are right.
  private static final class Share {
    private int right;
    private int all;

    boolean add(boolean isRight) {
      all++;
      if (isRight) right++;
      return isRight;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f%% of %d", all == 0 ? 0 : 100.0 * right / all, all);
    }
  }

  private PageEvaluation() {}

  /// @param index JSON, with the pages beside it: `[{"file","url","with":[],"without":[],"title","author","date"}]`
  public static PageEvaluation of(Path index, PagePart part) throws IOException {
    List<PageGold> gold = PageGold.read(index).stream().filter(page -> part.holds(page.url())).toList();
    var evaluation = new PageEvaluation();
    long start = System.nanoTime();
    List<Optional<Article>> articles = gold.parallelStream().map(PageEvaluation::article).toList();
    long middle = System.nanoTime();
    gold.parallelStream().forEach(PageEvaluation::article);
    evaluation.seconds = (middle - start) / 1e9;
    evaluation.againSeconds = (System.nanoTime() - middle) / 1e9;
    for (int i = 0; i < gold.size(); i++) evaluation.compare(gold.get(i), articles.get(i));
    return evaluation;
  }

  private static Optional<Article> article(PageGold page) {
    List<Article> found = new ArrayList<>();
    try {
      byte[] bytes = Files.readAllBytes(page.file());
      new WebAnswer(page.url(), Optional.empty(), () -> new ByteArrayInputStream(bytes)).read(item -> {
        if (item instanceof ReadItem.Read one) found.add(one.article());
      });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return found.stream().findFirst();
  }

  private void compare(PageGold page, Optional<Article> article) {
    pages++;
    if (article.isPresent()) read++;
    else tell(page, "no article");
    String text = article.map(one -> plain(one.text())).orElse("");
    for (String snippet : page.with()) {
      if (text.contains(plain(snippet))) withFound++;
      else {
        withMissing++;
        tell(page, "missing: " + snippet);
      }
    }
    for (String snippet : page.without()) {
      if (!text.contains(plain(snippet))) withoutAvoided++;
      else {
        withoutFound++;
        tell(page, "unwanted: " + snippet);
      }
    }
    page.title()
        .ifPresent(title -> told(page, "title", titles, title, article.flatMap(one -> one.metadata().title()), false));
    page.author()
        .ifPresent(
            author -> told(page, "author", authors, author, article.flatMap(one -> one.metadata().byline()), true));
    page.date().ifPresent(date -> day(page, date, article.flatMap(one -> one.metadata().published())));
  }

  /// White space is no part of what must be found, nor are soft hyphens.
  private static String plain(String text) {
    return SPACE.matcher(text.replaceAll("[\\u00AD\\u200B\\u2060]", "")).replaceAll(" ").strip();
  }

  /// @param orPart whether it is enough that one of both holds the other: a byline names several
  private void told(PageGold page, String what, Share share, String wanted, Optional<String> found, boolean orPart) {
    String want = words(wanted);
    String have = words(found.orElse(""));
    boolean right = want.equals(have) || (orPart && !have.isEmpty() && (have.contains(want) || want.contains(have)));
    if (!share.add(right)) tell(page, "%s: %s, wanted %s".formatted(what, found.orElse("none"), wanted));
  }

  private static String words(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private void day(PageGold page, String wanted, Optional<Published> found) {
    long apart = found.map(date -> Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(wanted),
        LocalDate.ofInstant(date.instant(), ZoneOffset.UTC)))).orElse(Long.MAX_VALUE);
    if (!days.add(apart == 0))
      tell(page, "date: %s, wanted %s".formatted(found.map(Published::iso).orElse("none"), wanted));
    nearlyDays.add(apart <= 1);
  }

  private void tell(PageGold page, String what) {
    wrong.add(page.file().getFileName() + " " + page.url() + " " + what);
  }

  /// What did not come out as it must, one line each.
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /// The figures as a table.
  public String markdown() {
    double precision = share(withFound, withoutFound);
    double recall = share(withFound, withMissing);
    double f1 = 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, """
        | what | figure |
        |---|---|
        | pages; of these read as articles | %d; %d |
        | snippets contained that must be | %.1f%% of %d |
        | snippets avoided that must be | %.1f%% of %d |
        | precision, recall, F1 | %.3f, %.3f, **%.3f** |
        | title right, word for word | %s |
        | author right | %s |
        | date right (and at most a day off) | %s (%s) |
        | pages a second, all processors (when read once more) | %.0f (%.0f) |
        """, pages, read, 100 * recall, withFound + withMissing, 100 * share(withoutAvoided, withoutFound),
        withoutAvoided + withoutFound, precision, recall, f1, titles, authors, days, nearlyDays, pages / seconds,
        pages / againSeconds);
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }
}
