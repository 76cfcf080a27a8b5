package saidby.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import saidby.lucene.document.Block;
import saidby.lucene.document.Days;
import saidby.lucene.document.Names;
import saidby.lucene.document.Story;

/// Articles that are written together, one of an id. Not safe on several threads.
final class Batch {
  /// As [Order#INDEX].
  private static final Comparator<Story> NEWEST_FIRST = Comparator.comparingLong(Batch::date)
      .reversed()
      .thenComparing(Story::id);

  private final Map<String, Story> articles = new LinkedHashMap<>();
  private long size;

  /// Adds the article, or replaces the one of its id.
  void add(Story story) {
    remove(story.id());
    articles.put(story.id(), story);
    size += story.length();
  }

  void remove(String id) {
    Story removed = articles.remove(id);
    if (removed != null) size -= removed.length();
  }

  boolean has(String id) {
    return articles.containsKey(id);
  }

  boolean isEmpty() {
    return articles.isEmpty();
  }

  /// Text, in UTF-16 units.
  long size() {
    return size;
  }

  /// The newer half and the older one.
  List<Batch> halves() {
    var newer = new Batch();
    var older = new Batch();
    for (Story story : sorted()) (newer.size < size / 2 ? newer : older).add(story);
    return List.of(newer, older);
  }

  /// Gives all to the writer, in the order that the index keeps.
  void writeTo(IndexWriter writer) throws IOException {
    for (Story story : sorted())
      writer.updateDocuments(new Term(Names.ARTICLE, story.id()), Block.of(story));
  }

  private List<Story> sorted() {
    List<Story> sorted = new ArrayList<>(articles.values());
    sorted.sort(NEWEST_FIRST);
    return sorted;
  }

  private static long date(Story story) {
    return story.annotated()
        .article()
        .metadata()
        .published()
        .map(published -> Days.milliseconds(published.instant()))
        .orElse(Long.MIN_VALUE);
  }
}
