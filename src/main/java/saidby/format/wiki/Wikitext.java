package saidby.format.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import saidby.format.draft.CleanText;

/// The text of a page without its markup (<https://www.mediawiki.org/wiki/Help:Formatting>): a paragraph or heading a line.
/// What stands in quotation marks stays as it is. Notes, tables, pictures and the lists of sources and links at the end go.
///
/// @param date as its template tells it
/// @param categories that the page is in
record Wikitext(String text, Optional<String> date, List<String> categories) {
  private static final Pattern GONE = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern TAG = Pattern.compile("(?i)</?(?!(?:br|p|div|li|blockquote)\\b)[a-z][^<>]{0,500}>");
  /// In these a line's end is meant.
  private static final Pattern AS_WRITTEN = Pattern.compile("(?i)<(/?)(?:poem|pre)\\b[^<>]{0,500}>");
  private static final Pattern BREAK = Pattern.compile("(?i)</?(?:br|p|div|li|blockquote)\\b[^<>]{0,500}>");
  private static final Pattern HEADING = Pattern.compile("^(={1,6})\\s*(.*?)\\s*={1,6}\\s*$");
  private static final int LONGEST_HEADING = 500;
  private static final Pattern SWITCH = Pattern.compile("__[A-Z]+__");
  private static final Set<String> NO_STORY = Set.of("sources", "source", "external links", "external link",
      "related news",
      "related articles", "related stories", "see also", "references", "notes", "sister links", "sister projects",
      "further reading",
      "voir aussi", "liens externes", "lien externe", "références", "articles connexes", "sur le même sujet",
      "original reporting", "have your say", "discussion");

  Wikitext {
    categories = List.copyOf(categories);
  }

  static Wikitext of(String written) {
    String shorter = WikiExtensions.without(withLines(GONE.matcher(written).replaceAll("")));
    var expansion = new WikiExpansion();
    String plain = expansion.expand(withoutTables(shorter));
    String lines = BREAK.matcher(TAG.matcher(plain).replaceAll("")).replaceAll("\n\n");
    String unmarked = SWITCH.matcher(lines.replaceAll("'{5}|'{2,3}", "")).replaceAll("");
    return new Wikitext(paragraphs(Parser.unescapeEntities(unmarked, false)), expansion.date(), expansion.categories());
  }

  private static String withLines(String text) {
    var lines = new StringBuilder(text.length());
    int at = 0;
    int begin = -1; // of the tag that opens
    int inside = 0;
    for (Matcher tag = AS_WRITTEN.matcher(text); tag.find();) {
      boolean closes = !tag.group(1).isEmpty();
      if (!closes && begin < 0) {
        begin = tag.start();
        inside = tag.end();
      } else if (closes && begin >= 0) {
        String written = text.substring(inside, tag.start()).replace("\n", "\n\n");
        lines.append(text, at, begin).append("\n\n").append(written).append("\n\n");
        at = tag.end();
        begin = -1;
      }
    }
    return lines.append(text, at, text.length()).toString();
  }

  private static String withoutTables(String text) {
    if (!text.contains("{|")) return text;
    var kept = new StringBuilder();
    int depth = 0;
    for (String line : text.split("\n", -1)) {
      String begin = line.strip();
      if (begin.startsWith("{|")) depth++;
      if (depth == 0) kept.append(line).append('\n');
      if (begin.startsWith("|}") && !begin.startsWith("|}}") && depth > 0) depth--;
    }
    return kept.toString();
  }

  /// As MediaWiki shows them: a blank line, a list item or a heading ends a paragraph, a line's end alone does not.
  private static String paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    var open = new StringBuilder();
    int left = 0; // level of the heading below which nothing is kept
    for (String line : text.split("\n", -1)) {
      Matcher heading = HEADING.matcher(line.length() > LONGEST_HEADING ? "" : line.strip());
      if (heading.matches()) {
        flush(open, paragraphs);
        int level = heading.group(1).length();
        if (left == 0 || level <= left) left = isStory(heading.group(2)) ? 0 : level;
        if (left == 0) paragraphs.add(CleanText.line(heading.group(2)));
      } else if (left == 0) {
        String item = line.replaceFirst("^[*#:;]+\\s*", "").replaceFirst("^-{4,}", "");
        if (item.isBlank() || item.length() < line.length()) flush(open, paragraphs);
        open.append(item).append(' ');
        if (item.length() < line.length()) flush(open, paragraphs);
      }
    }
    flush(open, paragraphs);
    return String.join("\n", paragraphs.stream().filter(line -> !line.isEmpty()).toList());
  }

  private static boolean isStory(String heading) {
    return !NO_STORY.contains(CleanText.line(heading).replaceFirst("[:.]$", "").toLowerCase(Locale.ROOT));
  }

  private static void flush(StringBuilder open, List<String> paragraphs) {
    String line = CleanText.line(open.toString());
    open.setLength(0);
    if (line.chars().anyMatch(Character::isLetterOrDigit)) paragraphs.add(line);
  }
}
