package saidby.lucene.document;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;

/// An article as it is stored.
///
/// @param state which one of the story it is, where its source counts
public record Story(AnnotatedArticle annotated, Optional<Version> state) {
  private static final String UNKNOWN = "-";

  public static Story of(LeafReader segment, int doc) throws IOException {
    return new Story(Records.whole(segment, doc), state(segment, doc));
  }

  /// Which state the article of this document is.
  public static Optional<Version> state(LeafReader segment, int doc) throws IOException {
    BinaryDocValues states = DocValues.getBinary(segment, Names.STATE);
    return states.advanceExact(doc) ? Optional.of(read(states.binaryValue().utf8ToString())) : Optional.empty();
  }

  public String id() {
    return annotated.article().id();
  }

  /// In UTF-16 units.
  public int length() {
    return annotated.article().text().length();
  }

  /// Whether what was put in is the same, however it was annotated.
  public boolean isAs(Story other) {
    return annotated.article().equals(other.annotated.article()) && state.equals(other.state);
  }

  /// `5 2026-01-02T08:00:00Z`, with `-` for what is not known.
  public static String written(Version state) {
    return (state.number().isPresent() ? Long.toString(state.number().getAsLong()) : UNKNOWN) + " "
        + state.made().map(Instant::toString).orElse(UNKNOWN);
  }

  public static Version read(String written) {
    int blank = written.indexOf(' ');
    String number = written.substring(0, blank);
    String made = written.substring(blank + 1);
    return new Version(number.equals(UNKNOWN) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number)),
        made.equals(UNKNOWN) ? Optional.empty() : Optional.of(Instant.parse(made)));
  }
}
