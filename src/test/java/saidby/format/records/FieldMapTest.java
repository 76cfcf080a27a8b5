package saidby.format.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.json.ArticleDraft;
import saidby.json.BadArticle;
import saidby.json.JsonValues;
import saidby.model.Version;

class FieldMapTest {
  private static final String STORY = """
      {"nr": 7, "headline": "Bridge <i>closes</i>", "body": {"text": ["The bridge closes.", "It was old."]},
       "authors": [{"name": "Orla Fenn"}, {"name": "Tam Odell"}], "tags": "bridges; transport", "when": "7 January 2026",
       "paper": {"names": ["Rift Courier", "RC"]}}""";

  private final List<ArticleDraft> articles = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private void read(String map, String json) throws BadArticle {
    FieldMap.parse(map).read(JsonValues.parse(json), Spot.WHOLE, new Drafts() {
      @Override
      public void article(Spot at, ArticleDraft draft) {
        articles.add(draft);
      }

      @Override
      public Drafts inside(Spot outer) {
        return this;
      }

      @Override
      public void fail(Spot at, String reason) {
        failures.add(reason);
      }

      @Override
      public void skip(Spot at, String reason) {
        failures.add(reason);
      }

      @Override
      public void notice(Spot at, String notice) {
        failures.add(notice);
      }

      @Override
      public void withdraw(Spot at, String id, Optional<Version> version, String reason) {
        failures.add(reason);
      }
    });
  }

  @Test
  void pathsLeadIntoObjectsAndArrays() throws BadArticle {
    read("id=nr,title=headline,text=body.text,byline=authors.name,keywords=tags,publishedAt=when,source=paper.names[0]",
        STORY);
    ArticleDraft draft = articles.getFirst();
    assertEquals(Optional.of("7"), draft.id());
    assertEquals("The bridge closes.\nIt was old.", draft.text());
    assertEquals(Optional.of("Orla Fenn, Tam Odell"), draft.metadata().byline());
    assertEquals(List.of("bridges", "transport"), draft.metadata().keywords());
    assertEquals(Optional.of("2026-01-07"), draft.metadata().published().map(day -> day.iso()));
    assertEquals(Optional.of("Rift Courier"), draft.metadata().source());
  }

  @Test
  void whatIsNotThereFailsTheArticleWithThePath() throws BadArticle {
    read("text=body.html", STORY);
    read("text=body.text,publishedAt=headline", STORY);
    assertEquals(List.of("text: nothing at body.html", "publishedAt: not a date: \"Bridge <i>closes</i>\""), failures);
  }

  @Test
  void articlesAreFoundInTheListsOfAnAnswer() throws BadArticle {
    String docs = """
        [{"head": {"main": "Rain"}, "lead": "Rain fell."}, {"head": {"main": "Snow"}, "lead": "Snow fell."}, {"lead": ""}]""";
    for (String answer : List.of("{\"docs\": %s}",
        "{\"status\": \"ok\", \"response\": {\"meta\": [1], \"docs\": %s}}")) {
      articles.clear();
      failures.clear();
      read("text=lead,title=head.main", answer.formatted(docs));
      assertEquals(List.of("Rain fell.", "Snow fell."), articles.stream().map(ArticleDraft::text).toList());
      assertEquals(Optional.of("Snow"), articles.getLast().metadata().title());
      assertEquals(List.of("text: nothing at lead"), failures);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
          titel=headline,text=body | an article has no field "titel"; it has id, url, title, byline, publishedAt, source, language, section, keywords, text
          title=headline           | tells no "text", which every article needs
          text                     | "text" is not like title=headline
          text=a,text=b            | "text" is mapped twice
          text=a..b                | "a..b" is not a path like body.text or authors[0].name
          text=a[x]                | "a[x]" is not a path like body.text or authors[0].name
          """)
  void aMapThatCannotBeUnderstoodIsRefused(String map, String reason) {
    assertEquals(reason, assertThrows(IllegalArgumentException.class, () -> FieldMap.parse(map)).getMessage());
  }

  @Test
  void aMapCanBeTypedAgainAsItIsPrinted() {
    String map = "title=headline,text=body.text,byline=authors[0].name";
    assertEquals(map, FieldMap.parse(map).toString());
  }
}
