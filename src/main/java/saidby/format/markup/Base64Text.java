package saidby.format.markup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// Text in base64, as it is packed into XML.
public final class Base64Text {
  private Base64Text() {}

  /// The text, if that is how it was packed and it is whole; nothing else.
  ///
  /// @param encoding by whatever name a format has for it
  public static String of(String encoding, String packed) {
    if (!encoding.toLowerCase(Locale.ROOT).contains("base64")) return "";
    try {
      return new String(Base64.getMimeDecoder().decode(packed), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
