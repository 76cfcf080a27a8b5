package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads single words, phrases, values and dates, as what stands before their colon asks.
final class Leaves {
  private final Notes notes;
  private final Limits limits;

  Leaves(Notes notes, Limits limits) {
    this.notes = notes;
    this.limits = limits;
  }

  Optional<QueryNode> quoted(Token.Quoted quoted, Optional<Prefix> within, Place place) {
    if (!Characters.hasWord(quoted.text())) {
      notes.leftOut("there is no word between quotation marks", place);
      return Optional.empty();
    }
    return switch (within.orElse(null)) {
      case null -> phrase(quoted, place).flatMap(phrase -> leaf(phrase, place));
      case Prefix.InTitle _ -> phrase(quoted, place).flatMap(phrase -> leaf(new QueryNode.Title(phrase), place));
      case Prefix.Keyed(Key key) -> leaf(new QueryNode.Is(key, quoted.text()), place);
      case Prefix.Dated(Prefix.Bound bound) -> dated(quoted.text(), bound, place);
    };
  }

  Optional<QueryNode> bare(String text, Optional<Prefix> within, Place place) {
    return switch (within.orElse(null)) {
      case null -> words(text, false, place);
      case Prefix.InTitle _ -> words(text, true, place);
      case Prefix.Keyed(Key key) -> value(key, text, place);
      case Prefix.Dated(Prefix.Bound bound) -> dated(text, bound, place);
    };
  }

  /// The words that are taken of a phrase, and the patterns among them as far as they are.
  private Optional<QueryNode.Phrase> phrase(Token.Quoted quoted, Place place) {
    String text = shortened(quoted, place);
    if (text.isEmpty()) return Optional.empty();
    List<QueryNode.Part> parts = PhraseParts.of(text);
    boolean sane = true;
    for (QueryNode.Part part : parts) if (part instanceof QueryNode.Pattern(String pattern)) {
      if (!Words.isSane(pattern)) {
        notes.add(Notes.shown(pattern) + " has too many wildcards or letters for a pattern",
            "the wildcards between these quotation marks were left out", place);
        sane = false;
      }
      sane &= limits.pattern(place);
    }
    String kept = sane ? text : Characters.clean(text.replace('*', ' ').replace('?', ' '));
    return Optional.of(new QueryNode.Phrase(kept, quoted.slop()));
  }

  private String shortened(Token.Quoted quoted, Place place) {
    List<Integer> ends = ends(quoted.text());
    int taken = limits.phraseWords(ends.size(), quoted.slop() > 0, place);
    return cut(quoted.text(), ends, taken);
  }

  /// A run of characters without spaces is one word or a few; one of hundreds is nobody's.
  private String shortened(String run, Place place) {
    List<Integer> ends = ends(run);
    return ends.size() <= Limits.MAX_PARTS ? run : cut(run, ends, limits.parts(place));
  }

  private static String cut(String text, List<Integer> ends, int taken) {
    if (taken >= ends.size()) return text;
    return taken == 0 ? "" : text.substring(0, ends.get(taken - 1));
  }

  /// Where each word ends; ideographs are words by themselves.
  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean wordly = Characters.isWordly(c);
      if (inside && (!wordly || Character.isIdeographic(c))) ends.add(i);
      inside = wordly;
    }
    if (inside) ends.add(text.length());
    return ends;
  }

  private Optional<QueryNode> value(Key key, String text, Place place) {
    if (text.startsWith("*") && !Characters.hasWord(text)) return leaf(new QueryNode.Known(key), place);
    List<QueryNode> nodes = new ArrayList<>();
    for (String one : key.isWordy() ? new String[]{text} : text.split(",")) {
      String value = Characters.stripped(one, false);
      if (!value.isEmpty()) leaf(new QueryNode.Is(key, value), place).ifPresent(nodes::add);
    }
    if (nodes.isEmpty()) notes.leftOut("there is no value in " + Notes.shown(key.code() + ":" + text), place);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.or(nodes));
  }

  private Optional<QueryNode> words(String text, boolean title, Place place) {
    if (text.startsWith("*") && !Characters.hasWord(text)) return Optional.of(new QueryNode.Everything());
    List<QueryNode> nodes = new ArrayList<>();
    List<QueryNode.Text> words = new Words(notes, place).read(shortened(text, place));
    for (QueryNode.Text word : words) leaf(title ? new QueryNode.Title(word) : word, place).ifPresent(nodes::add);
    if (words.isEmpty()) notes.leftOut(Notes.shown(text) + " holds no word to look for", place);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.and(nodes));
  }

  private Optional<QueryNode> dated(String text, Prefix.Bound bound, Place place) {
    Optional<QueryNode> dates = Dates.read(datePart(text), bound);
    if (dates.isPresent() && dates.get() instanceof QueryNode.And(List<QueryNode> both))
      return both.stream().allMatch(one -> limits.takes(one, place)) ? dates : Optional.empty();
    if (dates.isPresent()) return leaf(dates.get(), place);
    String example = bound == Prefix.Bound.DURING ? "2026, 2026-01, 2026-01-31 or 2026-01..2026-03" : "2026-01-31";
    notes.leftOut(Notes.shown(text) + " is no date like " + example, place);
    return Optional.empty();
  }

  /// A range may be open at an end, where two dots stand.
  private static String datePart(String text) {
    String date = Characters.stripped(text, false);
    int start = text.indexOf(date);
    String before = text.substring(0, start).endsWith("..") ? ".." : "";
    String behind = text.startsWith("..", start + date.length()) ? ".." : "";
    return before + date + behind;
  }

  private Optional<QueryNode> leaf(QueryNode node, Place place) {
    return limits.takes(node, place) ? Optional.of(node) : Optional.empty();
  }
}
