package saidby.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.column.Ordinals;
import saidby.lucene.document.Days;
import saidby.lucene.document.Names;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.Words;
import saidby.query.Key;
import saidby.query.QueryNode;
import saidby.search.Dates;
import saidby.search.FacetField;
import saidby.search.What;

/// Turns wanted values and dates into queries that only tell yes or no.
final class Restrictions {
  private final Snapshot snapshot;
  private final What what;
  private final ZoneId zone;

  /// @param zone where the days of the query begin
  Restrictions(Snapshot snapshot, What what, ZoneId zone) {
    this.zone = zone;
    this.snapshot = snapshot;
    this.what = what;
  }

  /// A node of the query language that restricts.
  Query of(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.Is(Key key, String value) when key == Key.SAID -> said(value);
      case QueryNode.Is(Key key, String value) -> anyOf(field(key), meant(field(key), List.of(value)));
      case QueryNode.Known(Key key) -> new FieldExistsQuery(Names.of(what).facet(field(key)));
      case QueryNode.After(LocalDate day) -> Days.between(Dates.of(Optional.of(day), Optional.empty(), zone));
      case QueryNode.Before(LocalDate day) ->
        Days.between(Dates.of(Optional.empty(), Optional.of(day.minusDays(1)), zone));
      default -> throw new IllegalArgumentException("no restriction: " + node);
    };
  }

  /// Hits with one of the values.
  ///
  /// @param meant as [#meant] tells them
  Query anyOf(FacetField field, Set<String> meant) {
    String name = Names.of(what).facet(field);
    return switch (meant.size()) {
      case 0 -> new MatchNoDocsQuery("nothing has such a value");
      case 1 -> new TermQuery(new Term(name, meant.iterator().next()));
      default -> new TermInSetQuery(name, meant.stream().map(BytesRef::new).toList());
    };
  }

  /// The values as the index writes them: of speakers the ids, of everything else the same letters in the same case,
  /// and where nothing has those, in any case.
  Set<String> meant(FacetField field, List<String> wanted) throws IOException {
    Set<String> meant = new LinkedHashSet<>();
    for (String value : wanted) {
      if (field == FacetField.SPEAKER) meant.addAll(snapshot.speakers().meant(value));
      else meant.addAll(inAnyCase(field, written(field, value)));
    }
    return meant;
  }

  /// Countries may be asked for by name.
  private static String written(FacetField field, String value) {
    return switch (field) {
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> CountryNames.code(value).orElse(value);
      case SPEAKER, SOURCE, FORM, CUE, LANGUAGE, SECTION -> value;
    };
  }

  private List<String> inAnyCase(FacetField field, String value) throws IOException {
    Ordinals ordinals = snapshot.facet(what, field).ordinals();
    if (isThere(field, value, ordinals)) return List.of(value);
    List<String> same = new ArrayList<>();
    for (int i = 0; i < ordinals.size(); i++) {
      String other = ordinals.value(i);
      if (other.equalsIgnoreCase(value)) same.add(other);
    }
    return same;
  }

  /// The numbers know also what a scope does not let through, the dictionary does not.
  private boolean isThere(FacetField field, String value, Ordinals ordinals) throws IOException {
    return snapshot.scope().isEverything()
        ? ordinals.find(value).isPresent()
        : snapshot.reader().docFreq(new Term(Names.of(what).facet(field), value)) > 0;
  }

  /// By the cue as it stands in the text, by its dictionary form, or by one that has the same stem.
  private Query said(String value) throws IOException {
    var any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(Names.of(what).cueWords(), Analysis.folded(value))), Occur.SHOULD);
    Ordinals cues = snapshot.facet(what, FacetField.CUE).ordinals();
    List<String> stems = Words.stems(value);
    for (int i = 0; i < cues.size(); i++) {
      String cue = cues.value(i);
      if (cue.equalsIgnoreCase(value) || Words.stems(cue).equals(stems))
        any.add(new TermQuery(new Term(Names.of(what).facet(FacetField.CUE), cue)), Occur.SHOULD);
    }
    return any.build();
  }

  private static FacetField field(Key key) {
    return switch (key) {
      case BY -> FacetField.SPEAKER;
      case COUNTRY -> FacetField.COUNTRY;
      case SPEAKER_COUNTRY -> FacetField.SPEAKER_COUNTRY;
      case SOURCE -> FacetField.SOURCE;
      case FORM -> FacetField.FORM;
      case SAID -> FacetField.CUE;
      case LANGUAGE -> FacetField.LANGUAGE;
      case MENTIONS -> FacetField.MENTIONS;
      case SECTION -> FacetField.SECTION;
    };
  }
}
