package saidby.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import saidby.model.Span;

/// Gives the quotes of one article their ids: the article's id, a hash of the words, and an ordinal where the same
/// words stand there again. The same article always gets the same ids, and a quote keeps its id when text around it
/// changes.
final class QuoteIds {
  private static final int HASH_BYTES = 6;

  private final String articleId;
  private final Map<String, Integer> seen = new HashMap<>();

  QuoteIds(String articleId) {
    this.articleId = articleId;
  }

  /// The id of the next quote, in text order.
  ///
  /// @param content where its words stand in the text
  String next(List<Span> content, String text) {
    var words = new StringBuilder();
    for (Span span : content) words.append(text, span.start(), span.end()).append(' ');
    String hash = hash(words.toString().toLowerCase(Locale.ROOT));
    int ordinal = seen.merge(hash, 1, Integer::sum);
    return articleId + "~" + hash + (ordinal == 1 ? "" : "-" + ordinal);
  }

  private static String hash(String words) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
