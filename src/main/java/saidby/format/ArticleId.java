package saidby.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import saidby.json.ArticleDraft;
import saidby.model.Metadata;

/// The id of an article: given, else from its url, else from its content. Stable across runs and machines.
final class ArticleId {
  private static final int SLUG = 60;

  private ArticleId() {}

  static String of(ArticleDraft draft) {
    return draft.id().orElseGet(() -> {
      Metadata metadata = draft.metadata();
      return metadata.url()
          .map(ArticleId::ofUrl)
          .orElseGet(() -> "text-" + hash(metadata.title().orElse("") + "\0" + draft.text(), 20));
    });
  }

  /// The last words of the address, to be read by people, and a hash of it all.
  private static String ofUrl(String url) {
    String slug = slug(url);
    return (slug.isEmpty() ? "" : slug + "-") + hash(url, 16);
  }

  private static String slug(String url) {
    String path = url.replaceFirst("^\\w+:/*[^/]*", "").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{2,5}$", "");
    String plain = Normalizer.normalize(last, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(SLUG, slug.length())).replaceAll("^-+|-+$", "");
  }

  /// So many hexadecimal digits of SHA-256.
  private static String hash(String text, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
