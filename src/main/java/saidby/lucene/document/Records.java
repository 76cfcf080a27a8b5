package saidby.lucene.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.ArticleSummary;
import saidby.search.Passage;

/// Reads the records of one block, front to back.
public final class Records {
  private final LeafReader segment;
  private final Values quotes;
  private final Values paragraphs;
  private final Values articles;
  private int summaryOf = -1;
  private Summary summary = new Summary(new ArticleSummary("", Metadata.EMPTY, List.of()), 0, 0);

  private Records(LeafReader segment) throws IOException {
    this.segment = segment;
    this.quotes = new Values();
    this.paragraphs = new Values();
    this.articles = new Values();
  }

  public static Records of(LeafReader segment) throws IOException {
    return new Records(segment);
  }

  /// What hits tell of an article.
  ///
  /// @param quotes how many it has
  /// @param paragraphs how many it has
  public record Summary(ArticleSummary article, int quotes, int paragraphs) {}

  /// Records one after the other; what lies further back begins anew.
  private final class Values {
    private Optional<BinaryDocValues> values = Optional.empty();

    BytesRef bytes(int doc) throws IOException {
      if (values.isEmpty() || values.get().docID() > doc)
        values = Optional.of(DocValues.getBinary(segment, Names.RECORD));
      if (!values.get().advanceExact(doc)) throw new IllegalStateException("document without a record: " + doc);
      return values.get().binaryValue();
    }
  }

  public QuoteRecord quote(int doc) throws IOException {
    return QuoteRecord.read(quotes.bytes(doc));
  }

  public ParagraphRecord paragraph(int doc) throws IOException {
    return ParagraphRecord.read(paragraphs.bytes(doc));
  }

  public ArticleRecord article(int doc) throws IOException {
    return ArticleRecord.read(articles.bytes(doc));
  }

  /// The document of the article whose block this one belongs to; reads nothing but the first number.
  public int articleOf(int doc) throws IOException {
    BytesRef bytes = quotes.bytes(doc);
    return doc + new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readVInt();
  }

  /// The words of a quote as they were indexed, from the first on: as far as its first paragraph goes, and no further
  /// than so many units and the part that they fall into.
  public String said(int doc, int most) throws IOException {
    QuoteRecord record = quote(doc);
    ParagraphRecord paragraph = paragraph(
        doc + record.toArticle() - record.paragraphs() + record.quote().paragraph());
    var words = new StringBuilder();
    for (Span span : record.quote().content()) {
      if (span.start() >= paragraph.end() || words.length() > most) break;
      words.append(words.isEmpty() ? "" : "\n").append(paragraph.slice(span));
    }
    return words.toString();
  }

  /// Of the article's own document; reads no text. The same again costs nothing.
  public Summary summary(int doc) throws IOException {
    if (doc != summaryOf) {
      summary = ArticleRecord.summary(articles.bytes(doc));
      summaryOf = doc;
    }
    return summary;
  }

  /// How many of the article's quotes there are: of some a scope may let through a part alone.
  public int quotes(int doc, Summary article) {
    if (segment.getLiveDocs() == null) return article.quotes();
    int end = doc - article.paragraphs();
    int there = 0;
    for (int quote = end - article.quotes(); quote < end; quote++) if (isThere(segment, quote)) there++;
    return there;
  }

  private static boolean isThere(LeafReader segment, int doc) {
    Bits live = segment.getLiveDocs();
    return live == null || live.get(doc);
  }

  /// Paragraphs that follow one another, with what stands between them; nothing is marked.
  public static Passage passage(List<ParagraphRecord> paragraphs, List<String> gaps) {
    var text = new StringBuilder();
    for (ParagraphRecord paragraph : paragraphs) {
      if (!text.isEmpty()) text.append(gaps.get(paragraph.index()));
      text.append(paragraph.text());
    }
    return new Passage(paragraphs.getFirst().start(), text.toString(), List.of());
  }

  /// The whole article.
  ///
  /// @param segment where its block lies
  /// @param doc the article's own document
  public static AnnotatedArticle whole(LeafReader segment, int doc) throws IOException {
    ArticleRecord record = of(segment).article(doc);
    Records block = of(segment);
    int first = doc - record.paragraphs() - record.quotes();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < record.quotes(); i++)
      if (isThere(segment, first + i)) quotes.add(block.quote(first + i).quote());
    var text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < record.paragraphs(); i++) {
      ParagraphRecord paragraph = block.paragraph(first + record.quotes() + i);
      text.append(record.gaps().get(i));
      paragraphs.add(new Span(text.length(), text.length() + paragraph.text().length()));
      text.append(paragraph.text());
    }
    text.append(record.gaps().getLast());
    var article = new Article(record.id(), record.metadata(), text.toString(), paragraphs, record.given());
    return new AnnotatedArticle(article, quotes, record.countries());
  }
}
