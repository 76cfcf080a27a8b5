package saidby.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The one factory. Lengths of strings are limited where they are read ([FieldReader]), because an article that is too
/// long must not break the stream behind it.
final class Jackson {
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  private Jackson() {}
}
