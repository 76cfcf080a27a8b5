package saidby.format.wiki;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tags whose content is no running text: notes, galleries, formulas. A tag that is never closed takes nothing with it.
final class WikiExtensions {
  private static final Pattern OPENING = Pattern.compile(
      "(?i)<(ref|gallery|math|timeline|includeonly|score|imagemap|graph|source|syntaxhighlight|mapframe)\\b([^<>]*)>");

  private WikiExtensions() {}

  static String without(String text) {
    var kept = new StringBuilder();
    Set<String> neverClosed = new HashSet<>();
    Matcher opening = OPENING.matcher(text);
    int at = 0;
    while (opening.find(at)) {
      kept.append(text, at, opening.start());
      at = opening.group(2).endsWith("/") ? opening.end() : behind(text, opening, neverClosed);
    }
    return kept.append(text, at, text.length()).toString();
  }

  /// Where the text goes on behind the closing tag; behind the opening one where there is none.
  private static int behind(String text, Matcher opening, Set<String> neverClosed) {
    String name = opening.group(1).toLowerCase(Locale.ROOT);
    if (neverClosed.contains(name)) return opening.end();
    Matcher closing = Pattern.compile("(?i)</" + name + "\\s*>").matcher(text);
    if (closing.find(opening.end())) return closing.end();
    neverClosed.add(name);
    return opening.end();
  }
}
