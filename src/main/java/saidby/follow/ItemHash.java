package saidby.follow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import saidby.model.Article;
import saidby.model.Metadata;

/// Tells whether an item of a feed has changed. Dates do not count: there are feeds that date every item anew each
/// time.
final class ItemHash {
  private static final int DIGITS = 20;

  private ItemHash() {}

  static String of(Article article) {
    Metadata metadata = article.metadata();
    return of(String.join("\0", metadata.title().orElse(""), metadata.byline().orElse(""), article.text()));
  }

  static String of(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
