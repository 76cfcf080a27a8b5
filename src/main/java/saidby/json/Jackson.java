package saidby.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// The one factory. Lengths of strings are limited where they are read ([FieldReader]), because an article that is too
/// long must not break the stream behind it.
final class Jackson {
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  /// For what others write: line breaks inside of strings and commas behind the last element are common, and harmless.
  static final JsonFactory LENIENT = FACTORY.rebuild()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR) // RFC 7464, text sequences
      .build();

  private Jackson() {}
}
