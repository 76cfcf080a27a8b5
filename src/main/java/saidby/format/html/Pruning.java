package saidby.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what is never part of a story, by what the page itself calls it: menus, share bars, comments,
/// teasers of other stories, captions. What holds most of the page's text stays, whatever it is called.
final class Pruning {
  private static final String NO_CONTENT = "script, style, noscript, template, svg, iframe, object, dialog, select, "
      + "button, input, textarea, figcaption";
  private static final String FRAME = "nav, footer, aside, form, [hidden], [aria-hidden=true], [role=navigation], "
      + "[role=complementary], [role=search], [role=dialog], [role=contentinfo], [role=banner]";

  /// Words of class names and ids that never name a story.
  private static final Pattern NEVER = names("shar(?:e|es|ing|ebar|edaddy)|social(?:s|-?\\w+)?|addtoany\\w*|sns|"
      + "jp-relatedposts|related(?:-?\\w+)?|recommend\\w*|read-?(?:also|next|more)|"
      + "more-?(?:from|stories|news|articles|like|on)|also-?(?:read|like)|"
      + "(?:next|prev|previous)-?(?:story|post|article)|newsletters?|subscri(?:be|ption|ptions|ber)|sign-?up|"
      + "comments|comment-?(?:list|area|section|form|rules)|commentlist|commentaires|kommentare|disqus\\w*|respond|"
      + "breadcrumbs?|fil-?ariane|tag-?(?:list|cloud|links)|tagcloud|tags|post-?tags|"
      + "promos?|promotion|adverts?|advertisement|advertising|ads?|adsbygoogle|dfp|sponsor(?:ed|s)?|outbrain|taboola|"
      + "cookies?|gdpr|consent|popup|pop-?up|modal|lightbox|overlay|paywall|"
      + "navbar|navigation|pagination|pager|toolbar|disclosure|disclaimer|cta|"
      + "captions?|wp-caption-text|img-?(?:metadata|credit|caption)|(?:photo|image|media)-?credits?|credits?|legende|"
      + "most-?(?:read|popular|viewed|recent)|trending|recent-?posts|latest-?(?:news|posts|stories)|"
      + "(?:posts?|news|article|story)-?list|list-?(?:posts|news|articles)|link-?list|"
      + "author-?(?:bio|box|info|card|section|profile|description)|about-?(?:the-?)?author|"
      + "sr-?only|screen-reader-text|visually-?hidden|noprint|no-print|print-?(?:only|link)");
  /// Words that name a story now and then: only what is full of links goes.
  private static final Pattern SELDOM = names("sidebar\\w*|side-?bar|widgets?|footer|nav|menu|header|teasers?|popular|"
      + "ratings?|carousel|slider|slideshow|gallery|topics|bio|byline|by-?line|meta|copyright|reply|replies|comment|"
      + "banner|links|more");
  private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Set<String> PILLARS = Set.of("html", "body", "main", "article", "h1");
  /// What holds more than this share of the page's running text is no by-product.
  private static final double MOST = 0.4;
  private static final double LINKS = 0.25;
  private static final int SHORT = 80;
  /// More than this in a `noscript` is a story for readers without scripts, not a message to them.
  private static final int STORY = 500;

  /// What the names of an element say about it.
  private enum Naming {
    NEVER_A_STORY, SELDOM_A_STORY, ANYTHING
  }

  private final Map<String, Naming> namings = new HashMap<>();
  private final Prose prose;
  private final long most;

  private Pruning(Document page) {
    prose = Prose.of(page.body());
    most = (long) (MOST * prose.in(page.body()));
  }

  private static Pattern names(String words) {
    return Pattern.compile("(?:" + words + ")(?=$|[\\s_-])");
  }

  static void prune(Document page) {
    for (Element noscript : page.body().select("noscript"))
      if (noscript.text().length() > STORY) noscript.tagName("div");
    page.body().select(NO_CONTENT).remove();
    for (Element figure : page.select("figure:has(table), figure:has(blockquote), figure:has(pre)"))
      if (figure.select("img, picture").isEmpty()) figure.tagName("div");
    var pruning = new Pruning(page);
    List<Element> gone = new ArrayList<>(page.body().select(FRAME));
    for (Element element : page.body().select("[class], [id], [style]"))
      if (pruning.isUnwanted(element)) gone.add(element);
    for (Element element : gone)
      if (!PILLARS.contains(element.normalName()) && pruning.prose.in(element) <= pruning.most) element.remove();
  }

  private boolean isUnwanted(Element element) {
    if (PILLARS.contains(element.normalName())) return false;
    if (HIDDEN.matcher(element.attr("style")).find()) return true;
    Naming naming = namings.computeIfAbsent(element.className() + " " + element.id(), Pruning::naming);
    return switch (naming) {
      case NEVER_A_STORY -> true;
      case SELDOM_A_STORY -> prose.linkShare(element) >= LINKS || prose.textIn(element) < SHORT;
      case ANYTHING -> false;
    };
  }

  private static Naming naming(String written) {
    String names = apart(written).toLowerCase(Locale.ROOT);
    if (says(names, NEVER)) return Naming.NEVER_A_STORY;
    return says(names, SELDOM) ? Naming.SELDOM_A_STORY : Naming.ANYTHING;
  }

  /// Whether one of the words begins where a word begins: quicker than to let the pattern look for it at each letter.
  private static boolean says(String names, Pattern words) {
    Matcher matcher = words.matcher(names);
    boolean begins = true;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (begins && matcher.region(i, names.length()).lookingAt()) return true;
      begins = c == '-' || c == '_' || c <= ' ';
    }
    return false;
  }

  /// `listPosts` and `list_Posts` are called `list-Posts`.
  private static String apart(String name) {
    String names = name.replace('_', '-');
    for (int i = 1; i < name.length(); i++)
      if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)))
        return names.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return names;
  }
}
