package saidby.server.page;

import java.util.List;
import saidby.search.SpeakerLookup;

/// Speakers by name, most quoted first.
///
/// @param typed beginnings of their names; blank for everybody
public record SpeakersPage(String typed, List<Row> rows) {
  public SpeakersPage {
    rows = List.copyOf(rows);
  }

  /// One speaker.
  public record Row(String name, String href, String about, String quotes) {}

  public static SpeakersPage of(String typed, List<SpeakerLookup.Entry> entries) {
    return new SpeakersPage(typed, entries.stream().map(SpeakersPage::row).toList());
  }

  private static Row row(SpeakerLookup.Entry entry) {
    return new Row(entry.person().name(), Address.speaker(entry.person().id()), SpeakerView.about(entry.person()),
        Counted.of(entry.quotes(), "quote"));
  }
}
