package saidby.lucene.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Form;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.model.Version;
import saidby.search.What;

/// Makes the documents of one article.
public final class Block {
  /// Longest value that is filtered or counted by, in UTF-16 units; Lucene takes 32,766 bytes at most. Records keep
  /// the whole.
  private static final int MAX_VALUE = 8_000;
  private final AnnotatedArticle annotated;
  private final Optional<Version> state;
  private final Article article;
  private final Traits traits;
  private final Terms terms;
  private final List<Document> documents = new ArrayList<>();

  private Block(Story story) throws IOException {
    this.annotated = story.annotated();
    this.state = story.state();
    this.article = annotated.article();
    this.traits = Traits.of(annotated);
    this.terms = Terms.of(article.text());
  }

  /// Quotes, then paragraphs, then the article.
  public static List<Document> of(Story story) throws IOException {
    var block = new Block(story);
    int size = block.annotated.quotes().size() + block.article.paragraphs().size() + 1;
    for (Quote quote : block.annotated.quotes()) block.quote(quote, size - 1 - block.documents.size());
    List<Set<Quote>> inside = block.quotesByParagraph();
    for (int i = 0; i < inside.size(); i++) block.paragraph(i, inside.get(i), size - 1 - block.documents.size());
    block.article();
    return block.documents;
  }

  private void quote(Quote quote, int toArticle) throws IOException {
    Names names = Names.of(What.QUOTES);
    Document document = started(names, traits.with(List.of(quote), article));
    document.add(terms.in(quote.content(), names.text(), quote.form() == Form.INDIRECT));
    document.add(new StringField(Names.QUOTE_ID, cut(quote.id()), Field.Store.NO));
    int last = article.paragraphAt(quote.end() - 1);
    record(document, new QuoteRecord(toArticle, article.paragraphs().size(), last, quote).packed());
  }

  /// The quotes with words in each paragraph.
  private List<Set<Quote>> quotesByParagraph() {
    List<Set<Quote>> inside = new ArrayList<>();
    for (int i = 0; i < article.paragraphs().size(); i++) inside.add(new LinkedHashSet<>());
    for (Quote quote : annotated.quotes())
      for (Span span : quote.content())
        for (int i = article.paragraphAt(span.start()); i < inside.size()
            && article.paragraphs().get(i).start() < span.end(); i++)
          if (article.paragraphs().get(i).overlaps(span)) inside.get(i).add(quote);
    return inside;
  }

  private void paragraph(int index, Set<Quote> inside, int toArticle) throws IOException {
    Names names = Names.of(What.PARAGRAPHS);
    Span span = article.paragraphs().get(index);
    Document document = started(names, traits.with(inside, article));
    document.add(terms.in(List.of(span), names.text(), false));
    record(document, new ParagraphRecord(toArticle, index, span.start(), article.slice(span)).packed());
  }

  private void article() throws IOException {
    Names names = Names.of(What.ARTICLES);
    Document document = started(names, traits.with(annotated.quotes(), article));
    article.metadata().title().ifPresent(title -> document.add(new TextField(Names.TITLE, title, Field.Store.NO)));
    state.ifPresent(
        known -> document.add(new BinaryDocValuesField(Names.STATE, new BytesRef(Story.written(known)))));
    record(document, ArticleRecord.of(annotated).packed());
  }

  private Document started(Names names, Traits own) {
    var document = new Document();
    document.add(new StringField(Names.KIND, names.kind(), Field.Store.NO));
    document.add(new StringField(Names.ARTICLE, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Names.ARTICLE, new BytesRef(article.id())));
    article.metadata()
        .published()
        .ifPresent(published -> document.add(NumericDocValuesField.indexedField(Names.DATE,
            Days.written(published))));
    own.values().forEach((field, values) -> {
      for (String value : values)
        document.add(new KeywordField(names.facet(field), new BytesRef(cut(value)), Field.Store.NO));
    });
    for (String cue : own.cueWords()) document.add(new StringField(names.cueWords(), cut(cue), Field.Store.NO));
    if (names.equals(Names.of(What.QUOTES)))
      for (Person person : own.speakers())
        document.add(new StringField(Names.PERSON, PersonTerms.term(cut(person.id()), person), Field.Store.NO));
    documents.add(document);
    return document;
  }

  private static void record(Document document, BytesRef record) {
    document.add(new BinaryDocValuesField(Names.RECORD, record));
  }

  /// As long as it may be to be filtered and counted by.
  public static String cut(String value) {
    return value.length() <= MAX_VALUE ? value : value.substring(0, MAX_VALUE);
  }
}
