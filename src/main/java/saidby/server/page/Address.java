package saidby.server.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import saidby.search.Hit;

/// Writes addresses within this site. Whatever stands in an id or a query comes back the same when it is read.
public final class Address {
  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_-]");
  private static final boolean[] IS_PLAIN = plain();
  private static final String HEX = "0123456789ABCDEF";

  private Address() {}

  /// One `name=value`, not encoded.
  public record Parameter(String name, String value) {}

  static String of(String path, List<Parameter> parameters) {
    var address = new StringBuilder(path);
    char before = '?';
    for (Parameter parameter : parameters) {
      address.append(before).append(encoded(parameter.name())).append('=').append(encoded(parameter.value()));
      before = '&';
    }
    return address.toString();
  }

  /// The page of an article.
  public static String article(String id) {
    return "/articles/" + encoded(id);
  }

  /// The page of an article with what was looked for.
  public static String article(String id, String typed) {
    return typed.isBlank() ? article(id) : of(article(id), List.of(new Parameter("q", typed)));
  }

  /// The page of a quote, which is its permalink.
  public static String quote(String id) {
    return "/quotes/" + encoded(id);
  }

  /// The page of a speaker.
  public static String speaker(String id) {
    return "/speakers/" + encoded(id);
  }

  /// Where sites ask what a quote's page is about.
  ///
  /// @param page its whole address
  public static String oembed(String page) {
    return of("/oembed", List.of(new Parameter("url", page)));
  }

  /// The page of a hit: its permalink.
  public static String hit(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote(quote.quote().id());
      case Hit.ParagraphHit paragraph ->
        article(paragraph.article().id()) + "#paragraph-" + (paragraph.paragraph() + 1);
      case Hit.ArticleHit article -> article(article.article().id());
    };
  }

  /// A quote within the page of its article.
  public static String quoteInArticle(String articleId, String quoteId) {
    return article(articleId) + "#" + anchor(quoteId);
  }

  /// Name of a quote within its article's page: nothing in it that a fragment would have to encode.
  public static String anchor(String quoteId) {
    return "quote-" + STRANGE.matcher(quoteId).replaceAll("-");
  }

  /// What stands for itself stays; all else becomes its bytes in UTF-8.
  static String encoded(String value) {
    if (isPlain(value)) return value;
    var encoded = new StringBuilder();
    for (byte unit : value.getBytes(StandardCharsets.UTF_8)) {
      if (unit >= 0 && IS_PLAIN[unit]) encoded.append((char) unit);
      else encoded.append('%').append(HEX.charAt(unit >> 4 & 15)).append(HEX.charAt(unit & 15));
    }
    return encoded.toString();
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= IS_PLAIN.length || !IS_PLAIN[c]) return false;
    }
    return true;
  }

  private static boolean[] plain() {
    var plain = new boolean[128];
    for (int i = 0; i < PLAIN.length(); i++) plain[PLAIN.charAt(i)] = true;
    return plain;
  }
}
