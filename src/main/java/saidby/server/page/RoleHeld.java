package saidby.server.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import saidby.model.Attribution;
import saidby.model.Published;
import saidby.search.Hit;

/// What articles called a speaker, and from when to when.
///
/// @param when "March 2026 to June 2026", or one month; empty where no article has a date
/// @param quotes "12 quotes"
public record RoleHeld(String role, String when, String quotes) {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /// The roles of quotes that come newest first, in that order; neither letters' case nor the shape of apostrophes counts.
  public static List<RoleHeld> of(List<Hit> hits) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    for (Hit hit : hits)
      if (hit instanceof Hit.QuoteHit found && found.quote().attribution() instanceof Attribution.Said said)
        said.person()
            .role()
            .ifPresent(role -> seen.computeIfAbsent(key(role), _ -> new Seen(role)).add(found));
    return seen.values().stream().map(Seen::told).toList();
  }

  private static String key(String role) {
    return role.toLowerCase(Locale.ENGLISH).replace('’', '\'');
  }

  /// A role on the way through the quotes.
  private static final class Seen {
    private final String role;
    private final List<String> months = new ArrayList<>();
    private int quotes;

    Seen(String role) {
      this.role = role;
    }

    void add(Hit.QuoteHit hit) {
      quotes++;
      hit.article().metadata().published().map(Seen::month).ifPresent(months::add);
    }

    RoleHeld told() {
      String when = months.isEmpty() ? "" : months.getFirst();
      if (!months.isEmpty() && !when.equals(months.getLast())) when = months.getLast() + " to " + when;
      return new RoleHeld(role, when, Counted.of(quotes, "quote"));
    }

    private static String month(Published published) {
      return switch (published) {
        case Published.Moment(var instant) -> MONTH.format(instant.atOffset(ZoneOffset.UTC));
        case Published.Day(var date) -> MONTH.format(date);
      };
    }
  }
}
