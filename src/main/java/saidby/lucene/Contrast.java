package saidby.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import saidby.search.FacetField;
import saidby.search.Standout;

/// Holds some quotes against all of which they are a part.
final class Contrast {
  private static final Comparator<Found> SUREST = Comparator.comparingDouble((Found found) -> -found.score())
      .thenComparingInt(Found::ordinal);

  private final Spread some;
  private final Spread all;

  Contrast(Spread some, Spread all) {
    this.some = some;
    this.all = all;
  }

  /// A value that stands out.
  private record Found(int ordinal, Standout.Table table, double score) {}

  /// What stands out in every field, the surest first.
  Map<FacetField, List<Standout>> values(int size) throws IOException {
    Map<FacetField, List<Standout>> values = new EnumMap<>(FacetField.class);
    for (FacetField field : Spread.FIELDS) values.put(field, values(field, size));
    return values;
  }

  private List<Standout> values(FacetField field, int size) throws IOException {
    Tally counts = some.tally(field);
    Tally background = all.tally(field);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int ordinal = counts.met(i);
      if (counts.count(ordinal) < Standout.LEAST_COUNT) continue;
      Standout.Table table = table(counts.count(ordinal), background.count(ordinal));
      if (table.isTelling()) found.add(new Found(ordinal, table, table.score()));
    }
    found.sort(SUREST);
    FacetValues names = some.values(field);
    List<Standout> standouts = new ArrayList<>();
    for (Found one : found.subList(0, Math.min(size, found.size())))
      standouts.add(Standout.of(names.ordinals().value(one.ordinal), names.label(one.ordinal), one.table));
    return standouts;
  }

  private Standout.Table table(long count, long background) {
    return new Standout.Table(count, some.hits(), background, all.hits());
  }

  /// The weeks that stand out.
  List<Standout> weeks(int size) {
    Map<LocalDate, Long> background = all.weeks();
    List<Standout> weeks = new ArrayList<>();
    some.weeks().forEach((monday, count) -> {
      Standout.Table table = table(count, background.getOrDefault(monday, count));
      if (table.isTelling()) weeks.add(Standout.of(monday.toString(), week(monday), table));
    });
    weeks.sort(Comparator.comparingDouble((Standout week) -> -week.score()).thenComparing(Standout::value));
    return weeks.subList(0, Math.min(size, weeks.size()));
  }

  /// "2026-W10", as ISO 8601 numbers weeks.
  private static String week(LocalDate monday) {
    return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
