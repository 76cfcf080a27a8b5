package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.What;

/// Puts hits together from what the index keeps.
final class HitReader {
  private final Snapshot snapshot;
  private final What what;
  private final Names names;
  private final Optional<Weight> marked;

  /// @param marked finds what is to be highlighted
  HitReader(Snapshot snapshot, What what, Optional<Weight> marked) {
    this.snapshot = snapshot;
    this.what = what;
    this.names = Names.of(what);
    this.marked = marked;
  }

  Hit hit(int doc, double score) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int local = doc - leaf.docBase;
    return switch (what) {
      case QUOTES -> quote(leaf, local, score);
      case PARAGRAPHS -> paragraph(leaf, local, score);
      case ARTICLES -> article(leaf, local, score);
    };
  }

  Hit.QuoteHit quote(LeafReaderContext leaf, int doc, double score) throws IOException {
    Records records = Records.of(leaf.reader());
    QuoteRecord record = records.quote(doc);
    Quote quote = record.quote();
    int article = doc + record.toArticle();
    int firstParagraph = article - record.paragraphs();
    List<ParagraphRecord> paragraphs = new ArrayList<>();
    for (int i = quote.paragraph(); i <= record.last(); i++) paragraphs.add(records.paragraph(firstParagraph + i));
    ArticleRecord whole = records.article(article);
    Passage passage = Records.passage(paragraphs, whole.gaps());
    List<Span> found = Highlights.inText(found(leaf, doc, indexed(quote, passage)), quote.content());
    return new Hit.QuoteHit(Records.summary(whole), quote, marked(passage, found), score);
  }

  /// The words of the quote as they were indexed: its parts, one after the other with one unit between.
  private static String indexed(Quote quote, Passage passage) {
    var words = new StringBuilder();
    for (Span span : quote.content())
      words.append(words.isEmpty() ? "" : "\n")
          .append(passage.text(), span.start() - passage.offset(), span.end() - passage.offset());
    return words.toString();
  }

  private Hit paragraph(LeafReaderContext leaf, int doc, double score) throws IOException {
    Records records = Records.of(leaf.reader());
    ParagraphRecord record = records.paragraph(doc);
    ArticleSummary summary = Records.summary(records.article(doc + record.toArticle()));
    return new Hit.ParagraphHit(summary, record.index(), marked(leaf, doc, record), score);
  }

  private Hit article(LeafReaderContext leaf, int doc, double score) throws IOException {
    ArticleRecord record = Records.of(leaf.reader()).article(doc);
    Passage passage = record.paragraphs() == 0
        ? new Passage(0, "", List.of())
        : best(leaf, doc - record.paragraphs(), doc);
    return new Hit.ArticleHit(Records.summary(record), record.quotes(), passage, score);
  }

  /// The paragraph with the most matches, the first of equals.
  ///
  /// @param first document of the first paragraph
  /// @param end the article's document, behind that of the last
  private Passage best(LeafReaderContext leaf, int first, int end) throws IOException {
    Passage best = unmarked(Records.of(leaf.reader()).paragraph(first));
    Scorer found = marked.isPresent() ? marked.get().scorer(leaf) : null;
    if (found == null) return best;
    Records records = Records.of(leaf.reader());
    DocIdSetIterator paragraphs = found.iterator();
    for (int doc = paragraphs.advance(first); doc < end; doc = paragraphs.nextDoc()) {
      Passage passage = marked(leaf, doc, records.paragraph(doc));
      if (passage.highlights().size() > best.highlights().size()) best = passage;
    }
    return best;
  }

  private Passage marked(LeafReaderContext leaf, int doc, ParagraphRecord record) throws IOException {
    return new Passage(record.start(), record.text(), found(leaf, doc, record.text()));
  }

  private static Passage unmarked(ParagraphRecord record) {
    return new Passage(record.start(), record.text(), List.of());
  }

  private List<Span> found(LeafReaderContext leaf, int doc, String text) throws IOException {
    return marked.isPresent() ? Highlights.of(marked.get(), leaf, doc, names, text) : List.of();
  }

  private static Passage marked(Passage passage, List<Span> found) {
    var slice = new Span(passage.offset(), passage.offset() + passage.text().length());
    return new Passage(passage.offset(), passage.text(), Highlights.within(found, slice));
  }
}
