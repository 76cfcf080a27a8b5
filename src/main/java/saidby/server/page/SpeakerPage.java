package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.SearchResult;
import saidby.search.SpeakerLookup;
import saidby.search.What;

/// One speaker: what they said, newest first, and as what, about what, when, where and with whom.
///
/// @param about role, country, kind of source
/// @param searchHref the search page with this speaker as filter
/// @param roles what articles called them, the newest first; only on the first page
/// @param groups countries, outlets and other speakers; only on the first page
public record SpeakerPage(String name, String about, String quotes, String searchHref, List<RoleHeld> roles,
    List<Group> groups, Optional<HistogramView> histogram, List<ResultView> results, Paging paging) {
  public SpeakerPage {
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
    results = List.copyOf(results);
  }

  /// Values of one kind with how often they occur.
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /// One value.
  public record Entry(String label, String count, String href) {}

  /// What was asked to show a speaker.
  ///
  /// @param question the one that found the quotes
  /// @param result its answer, with counts on the first page
  /// @param roles told by the newest quotes
  /// @param company the speakers of the articles that quote this one; empty behind the first page
  public record Asked(Question question, SearchResult result, List<RoleHeld> roles, Optional<FacetCounts> company) {}

  public static SpeakerPage of(SpeakerLookup.Entry entry, Asked asked) {
    String id = entry.person().id();
    SearchResult result = asked.result();
    Question all = Question.NONE.adding(FacetField.SPEAKER, id);
    return new SpeakerPage(entry.person().name(), SpeakerView.about(entry.person()),
        Counted.of(result.total(), "quote"), all.href(), asked.roles(), groups(id, all, asked),
        result.counts().histogram().flatMap(histogram -> HistogramView.of(histogram, all)),
        result.hits().stream().map(hit -> ResultView.of(hit, "")).toList(),
        Paging.of(asked.question(), result, offset -> address(id, offset)));
  }

  private static List<Group> groups(String id, Question all, Asked asked) {
    var groups = new ArrayList<Group>();
    asked.result().counts().facets().forEach((field, counts) -> {
      List<Entry> entries = counts.values()
          .stream()
          .map(value -> new Entry(Names.value(field, value.value(), value.label()), Counted.number(value.count()),
              all.adding(field, value.value()).href()))
          .toList();
      if (!entries.isEmpty()) groups.add(new Group(Names.field(field), entries));
    });
    asked.company()
        .map(counts -> company(id, counts))
        .filter(group -> !group.entries().isEmpty())
        .ifPresent(groups::add);
    return groups;
  }

  /// Whoever is quoted in the same articles.
  private static Group company(String id, FacetCounts counts) {
    return new Group("Also in these articles", counts.values()
        .stream()
        .filter(value -> !value.value().equals(id))
        .map(value -> new Entry(value.label(), Counted.number(value.count()),
            Address.speaker(value.value())))
        .toList());
  }

  private static String address(String id, int offset) {
    return Address.speaker(id) + (offset == 0 ? "" : "?offset=" + offset);
  }

  /// The question after articles that quote this speaker.
  public static Question articles(String id) {
    return Question.NONE.as(What.ARTICLES).together(FacetField.SPEAKER, id);
  }
}
