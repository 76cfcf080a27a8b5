package saidby.format.markup;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import saidby.format.draft.CleanText;
import saidby.format.draft.WrappedText;

/// The text of marked-up content as a reader would see it: clean, one paragraph a line, quoted blocks as paragraphs of
/// their own. Pictures with their captions, scripts and forms are left out.
public final class Paragraphs {
  private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "head", "iframe", "svg",
      "math", "object", "form", "button", "select", "textarea", "figure", "figcaption", "picture", "video", "audio",
      "nav", "media", "media-caption", "media-producer", "media-reference", "media-metadata");
  private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
      "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
      "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "lang", "person",
      "org", "location", "chron", "num", "money", "event", "function", "object.title", "virtloc", "pronounce",
      "alt-code", "classifier", "city", "state", "country", "region", "sublocation", "name.given", "name.family",
      "copyrite", "frac", "frac-num", "frac-sep", "frac-den", "postaddr", "inline", "nobr");

  private static final String TAGS = "p|div|br|hr|span|a|b|i|u|em|strong|ul|ol|li|dl|blockquote|q|pre|img|h[1-6]|table|tr|td"
      + "|figure|iframe|script|style|section|article|cite|small|sub|sup|font|center|code|html|body";
  private static final Pattern MARKUP = Pattern.compile(
      "(?i)^\\s*<(?:!doctype|%1$s)\\b[^<>]*>|</(?:%1$s)\\s*>|<(?:br|hr|img|p)\\b[^<>]*>|<!--".formatted(TAGS));
  /// Those of them that remain where text was escaped twice.
  private static final Pattern ENTITY = Pattern.compile(
      "&(?:amp|lt|gt|quot|apos|nbsp|shy|[lr][sd]?aquo|[lr][sd]quo|hellip|[mn]dash|euro|pound|#\\d{2,6}|#[xX]\\p{XDigit}{2,6});");
  private static final int TWICE = 2;
  /// What marks a part of XML as text, itself escaped as text by who wrote it.
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  /// Without one of these, plain text only carries marks and links: blank lines are meant as such.
  private static final Pattern BLOCK = Pattern
      .compile("(?i)<(?!(?:a|b|i|u|em|strong|span|cite|q|small|sub|sup|img)\\b)\\w");
  /// Two line ends; the two characters of one line end are not two.
  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\r\\n|\\r|\\n)[ \\t]*+[\\r\\n]\\s*+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

  private Paragraphs() {}

  /// Of HTML in a string, whole or a fragment; plain text in it becomes paragraphs too. What was escaped once too often
  /// is read as what it was meant to be.
  public static String ofHtml(String html) {
    String written = withoutCdata(html);
    Element body = Jsoup.parse(written).body();
    for (int i = 0; i < TWICE && body.childrenSize() == 0 && isMarkup(body.wholeText()); i++) {
      written = body.wholeText();
      body = Jsoup.parse(written).body();
    }
    return of(body, new Writer(!BLOCK.matcher(written).find()));
  }

  private static String withoutCdata(String html) {
    var text = new StringBuilder(html.length());
    int at = 0;
    for (int open = html.indexOf(CDATA); open >= 0; open = html.indexOf(CDATA, at)) {
      int end = html.indexOf(CDATA_END, open + CDATA.length());
      if (end < 0) break; // nor has any that follows
      text.append(html, at, open).append(html, open + CDATA.length(), end);
      at = end + CDATA_END.length();
    }
    return at == 0 ? html : text.append(html, at, html.length()).toString();
  }

  /// Of a string that may be HTML or plain text, as its sender left open.
  public static String ofAny(String written) {
    if (isMarkup(written) || written.contains(CDATA)) return ofHtml(written);
    String plain = Parser.unescapeEntities(written, false);
    return isMarkup(plain) ? ofHtml(plain) : CleanText.paragraphs(withoutEntities(plain));
  }

  /// One line of a string that may be HTML, as titles are.
  public static String lineOfAny(String written) {
    return CleanText.line(written.indexOf('<') < 0 && written.indexOf('&') < 0 ? written : ofAny(written));
  }

  /// Whether tags of HTML stand in a text: such as end something, or stand at its front.
  public static boolean isMarkup(String written) {
    return written.indexOf('<') >= 0 && MARKUP.matcher(written).find();
  }

  private static String withoutEntities(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }

  /// Of an element of HTML, XHTML or NITF.
  public static String of(Element content) {
    return of(content, new Writer(false));
  }

  private static String of(Element content, Writer writer) {
    content.filter(writer);
    return CleanText.lines(withoutEntities(writer.text.toString()));
  }

  /// Whether all text of the element belongs to the paragraph around it.
  public static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private static final class Writer implements NodeFilter {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚'";

    private final StringBuilder text = new StringBuilder();
    private final Set<Element> quotations = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean blankLines;
    private int pres;

    /// @param blankLines whether a blank line ends a paragraph everywhere, as it does in `pre`
    Writer(boolean blankLines) {
      this.blankLines = blankLines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case CDataNode data -> text.append(SPACE.matcher(data.getWholeText()).replaceAll(" "));
        case TextNode words -> words(words);
        case Element element -> {
          if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) return FilterResult.SKIP_ENTIRELY;
          if (element.normalName().equals("pre") && isPlain(element)) return asWritten(element);
          if (element.normalName().equals("pre")) pres++;
          if (isQuotation(element) && quotations.add(element)) text.append('“');
          opens(element);
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    /// Browsers put the marks around it; some authors put them inside or around it as well.
    private boolean isQuotation(Element element) {
      if (!element.normalName().equals("q")) return false;
      String inside = element.wholeText().strip();
      boolean marked = inside.isEmpty() || MARKS.indexOf(inside.charAt(0)) >= 0;
      return !marked && (text.isEmpty() || MARKS.indexOf(text.charAt(text.length() - 1)) < 0);
    }

    private void words(TextNode words) {
      String written = words.getWholeText();
      String lines = blankLines || pres > 0 ? paragraphs(written) : SPACE.matcher(written).replaceAll(" ");
      text.append(lines);
    }

    private static String paragraphs(String written) {
      return Arrays.stream(BLANK_LINE.split(written, -1))
          .map(paragraph -> SPACE.matcher(paragraph).replaceAll(" "))
          .collect(LINES);
    }

    /// Whether nothing in it is left out, begins a line of its own or wants marks.
    private static boolean isPlain(Element pre) {
      return pre.stream().skip(1).allMatch(inside -> {
        String name = inside.normalName();
        return name.equals("br") || (isInline(inside) && !name.equals("q") && !inside.hasAttr("hidden"));
      });
    }

    /// Plain text inside of markup, wrapped to a width more often than not.
    private FilterResult asWritten(Element pre) {
      text.append('\n').append(WrappedText.unwrap(pre.wholeText())).append('\n');
      return FilterResult.SKIP_ENTIRELY;
    }

    private void opens(Element element) {
      String name = element.normalName().toLowerCase(Locale.ROOT);
      if (name.equals("td") || name.equals("th")) text.append(' ');
      else if (!isInline(element)) text.append('\n');
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !isInline(element) && !element.normalName().matches("t[dh]"))
        text.append('\n');
      if (node instanceof Element element && element.normalName().equals("pre") && pres > 0) pres--;
      if (node instanceof Element element && quotations.remove(element)) text.append('”');
      return FilterResult.CONTINUE;
    }
  }
}
