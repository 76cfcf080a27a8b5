package saidby.lucene.document;

import java.util.EnumMap;
import java.util.Map;
import saidby.search.FacetField;
import saidby.search.What;

/// The names that one kind of hit goes by in the index.
///
/// @param kind value of [#KIND] on its documents
/// @param text running text; that of an article is in its paragraphs
/// @param cueWords cues as they stand in the text
/// @param facets what it is counted and filtered by
public record Names(String kind, String text, String cueWords, Map<FacetField, String> facets) {

  /// Grows when an index as it was written before would answer wrongly; one of another version is refused. What old indexes may
  /// do without, as [#STATE], leaves it as it is.
  public static final int VERSION = 3;
  /// The first version whose records of articles are read by this one: see [StoredArticles].
  public static final int OLDEST_READABLE = 2;

  /// Which kind a document is of.
  public static final String KIND = "kind";
  /// The article's id, on every document of its block.
  public static final String ARTICLE = "article";
  /// When the article appeared, as [Days] writes it, on every document of its block; absent if unknown.
  public static final String DATE = "date";
  /// What is shown.
  static final String RECORD = "record";
  /// Which state of its story an article is, as [Story] writes it; on the article's own document, where its source counts.
  static final String STATE = "state";
  /// Written by Lucene on the last document of a block.
  public static final String BLOCK = "block";
  public static final String QUOTE_ID = "quote.id";
  /// All that a quote tells of its speaker, as [PersonTerms] writes it.
  static final String PERSON = "quote.person";
  private static final String PARAGRAPH_TEXT = "paragraph.text";
  public static final String TITLE = "article.title";

  private static final Map<What, Names> ALL = all();

  public static Names of(What what) {
    Names names = ALL.get(what);
    if (names == null) throw new IllegalStateException("no names for " + what);
    return names;
  }

  public String facet(FacetField field) {
    String name = facets.get(field);
    if (name == null) throw new IllegalStateException("no name for " + field);
    return name;
  }

  private static Map<What, Names> all() {
    Map<What, Names> all = new EnumMap<>(What.class);
    all.put(What.QUOTES, named("quote", "quote.text"));
    all.put(What.PARAGRAPHS, named("paragraph", PARAGRAPH_TEXT));
    all.put(What.ARTICLES, named("article", PARAGRAPH_TEXT));
    return all;
  }

  private static Names named(String kind, String text) {
    Map<FacetField, String> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) facets.put(field, kind + "." + field.code());
    return new Names(kind, text, kind + ".cueWords", facets);
  }
}
