package saidby.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What the holder of a key sends: `saidby_` and 256 random bits. The beginning lets people and programs that look for
/// leaked secrets know it when they see it.
public final class Secret {
  private static final String BEGINNING = "saidby_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WRITTEN = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{8,}");

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /// A new one.
  public static Secret fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// To be shown once.
  public String text() {
    return text;
  }

  /// What may be kept, in hexadecimal.
  public String hash() {
    return HexFormat.of().formatHex(hash(text));
  }

  /// SHA-256, once and without salt. Slow, salted hashes are for passwords, which people choose and others guess; of 256
  /// random bits nobody tries a noticeable part however fast the hash is, no table of them can be made, and no two are the
  /// same.
  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /// A text with all that looks like a secret taken out of it, for logs and messages.
  public static String hidden(String text) {
    return text.contains(BEGINNING) ? WRITTEN.matcher(text).replaceAll(BEGINNING + "…") : text;
  }

  /// Whether a text can be one, going by its beginning.
  public static boolean looksLikeOne(String text) {
    return text.startsWith(BEGINNING);
  }

  /// Not the secret: it must not get into a log by a slip.
  @Override
  public String toString() {
    return BEGINNING + "…";
  }
}
