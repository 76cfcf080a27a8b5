package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import saidby.lucene.column.Stretch;
import saidby.lucene.document.ParagraphRecord;
import saidby.lucene.document.QuoteRecord;
import saidby.lucene.document.Records;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.Score;
import saidby.search.What;

/// Puts hits together from what the index keeps. Fastest when asked for many at once: they are read in the order in
/// which they lie in the index.
final class HitReader {
  /// What it costs to score a paragraph, in characters gone through.
  private static final int SCORING = 20;

  private final Snapshot snapshot;
  private final What what;
  private final Context context;
  private final Optional<Marking> marked;

  /// @param context how much is shown
  /// @param marked what is to be highlighted
  HitReader(Snapshot snapshot, What what, Context context, Optional<Marking> marked) {
    this.snapshot = snapshot;
    this.what = what;
    this.context = context;
    this.marked = marked;
  }

  /// The hits in the order given.
  ///
  /// @param scores of each
  List<Hit> hits(List<TopHits.Found> found, List<Score> scores) throws IOException {
    var order = new Integer[found.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> found.get(i).doc()));
    var hits = new Hit[order.length];
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    Optional<Part> part = Optional.empty();
    for (int i : order) {
      int doc = found.get(i).doc();
      if (part.isEmpty() || !part.get().holds(doc))
        part = Optional.of(new Part(leaves.get(ReaderUtil.subIndex(doc, leaves))));
      hits[i] = part.get().hit(doc, scores.get(i));
    }
    return List.of(hits);
  }

  Hit.QuoteHit quote(LeafReaderContext leaf, int doc) throws IOException {
    return new Part(leaf).quote(doc, Score.NONE);
  }

  /// The hits of one part of the index, by the numbers that documents have in it.
  private final class Part {
    private final LeafReaderContext leaf;
    private final Records records;

    Part(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.records = Records.of(leaf.reader());
    }

    boolean holds(int doc) {
      return doc >= leaf.docBase && doc < leaf.docBase + leaf.reader().maxDoc();
    }

    Hit hit(int doc, Score score) throws IOException {
      int local = doc - leaf.docBase;
      return switch (what) {
        case QUOTES -> quote(local, score);
        case PARAGRAPHS -> paragraph(local, score);
        case ARTICLES -> article(local, score);
      };
    }

    Hit.QuoteHit quote(int doc, Score score) throws IOException {
      QuoteRecord record = records.quote(doc);
      Quote quote = record.quote();
      int article = doc + record.toArticle();
      Passage passage = passage(record, article - record.paragraphs(), article);
      if (marked.isPresent()) {
        List<Span> found = found(doc, indexed(quote, passage));
        var slice = new Span(passage.offset(), passage.offset() + passage.text().length());
        passage = passage.marked(Highlights.within(Highlights.inText(found, quote.content()), slice));
      }
      ArticleSummary summary = records.summary(article).article();
      return new Hit.QuoteHit(summary, quote, context.around(passage, kernel(quote, passage), 1), score);
    }

    private Passage passage(QuoteRecord record, int first, int article) throws IOException {
      int paragraph = record.quote().paragraph();
      if (paragraph == record.last()) return unmarked(records.paragraph(first + paragraph));
      List<ParagraphRecord> paragraphs = new ArrayList<>();
      for (int i = paragraph; i <= record.last(); i++) paragraphs.add(records.paragraph(first + i));
      return Records.passage(paragraphs, records.article(article).gaps());
    }

    private Hit paragraph(int doc, Score score) throws IOException {
      ParagraphRecord record = records.paragraph(doc);
      Passage passage = unmarked(record).marked(found(doc, record.text()));
      ArticleSummary summary = records.summary(doc + record.toArticle()).article();
      return new Hit.ParagraphHit(summary, record.index(), passage, score);
    }

    private Hit article(int doc, Score score) throws IOException {
      Records.Summary summary = records.summary(doc);
      Passage passage = summary.paragraphs() == 0
          ? new Passage(0, "", List.of())
          : best(doc - summary.paragraphs(), doc);
      return new Hit.ArticleHit(summary.article(), records.quotes(doc, summary), passage, score);
    }

    /// The paragraph that matches best, the first of equals, trimmed around the sentence in which most was found.
    ///
    /// @param first document of the first paragraph
    /// @param end the article's document, behind that of the last
    private Passage best(int first, int end) throws IOException {
      Optional<Stretch> found = marked.isPresent() ? marked.get().within(leaf, first, end) : Optional.empty();
      int best = first;
      float most = 0;
      if (found.isPresent())
        for (int doc = found.get().next(); doc < end && !isSpent(); doc = found.get().next())
          if (found.get().score() > most) {
            most = found.get().score();
            best = doc;
          }
      ParagraphRecord record = records.paragraph(best);
      return context.best(unmarked(record).marked(most > 0 ? found(best, record.text()) : List.of()));
    }

    private boolean isSpent() {
      return marked.isPresent() && marked.get().budget().isSpentMarking(SCORING);
    }

    private List<Span> found(int doc, String text) throws IOException {
      return marked.isPresent() ? Highlights.of(marked.get(), leaf, doc, text) : List.of();
    }
  }

  private static Passage unmarked(ParagraphRecord record) {
    return new Passage(record.start(), record.text(), List.of());
  }

  /// The words of the quote as they were indexed: its parts, one after the other with one unit between. What a given
  /// quote has beyond its paragraphs is white space.
  private static String indexed(Quote quote, Passage passage) {
    var words = new StringBuilder();
    for (Span span : quote.content()) {
      Span inside = inside(passage, span);
      words.append(words.isEmpty() ? "" : "\n")
          .repeat(' ', inside.start() + passage.offset() - span.start())
          .append(passage.text(), inside.start(), inside.end())
          .repeat(' ', span.end() - inside.end() - passage.offset());
    }
    return words.toString();
  }

  /// As much of the span as the passage has, as offsets into it.
  private static Span inside(Passage passage, Span span) {
    int length = passage.text().length();
    int start = Math.clamp(span.start() - passage.offset(), 0, length);
    return new Span(start, Math.clamp(span.end() - passage.offset(), start, length));
  }

  /// The quote in the passage, and the words that tell who said it where they are not far off.
  private Span kernel(Quote quote, Passage passage) {
    int start = quote.start();
    int end = quote.end();
    List<Span> others = new ArrayList<>();
    quote.cue().ifPresent(cue -> others.add(cue.span()));
    quote.attribution().mention().ifPresent(others::add);
    for (Span other : others) {
      int from = Math.min(start, other.start());
      int to = Math.max(end, other.end());
      boolean inside = from >= passage.offset() && to <= passage.offset() + passage.text().length();
      if (inside && to - from - (end - start) <= context.limit() / 2) {
        start = from;
        end = to;
      }
    }
    return inside(passage, new Span(start, end));
  }
}
