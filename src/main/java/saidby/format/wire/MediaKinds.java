package saidby.format.wire;

import java.util.Locale;

/// What people call the kinds of content that are no text.
final class MediaKinds {
  private MediaKinds() {}

  /// @param code of ninjs' `type`, or of the nature of a news item
  static String named(String code) {
    return switch (code.strip().toLowerCase(Locale.ROOT)) {
      case "picture", "photo", "still", "image" -> "a picture";
      case "graphic" -> "a graphic";
      case "video" -> "a video";
      case "audio" -> "a sound recording";
      case "animation" -> "an animation";
      case "event" -> "an event";
      case "planning" -> "a plan of coverage";
      case "component" -> "a part of something else";
      default -> "content of type " + code.strip();
    };
  }
}
