package saidby.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parameters of a request in the order given, decoded strictly: what is no percent-encoded UTF-8 is an error and
/// never a question mark.
public record QueryString(List<Parameter> parameters) {

  /// One `name=value`; the value is empty where there is none.
  public record Parameter(String name, String value) {}

  public QueryString {
    parameters = List.copyOf(parameters);
  }

  /// Reads the part behind the question mark.
  ///
  /// @throws ProblemException for broken percent-encoding, bytes that are not UTF-8, control characters
  public static QueryString parse(String raw) {
    var parameters = new ArrayList<Parameter>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) continue;
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals), "a parameter's name");
      parameters.add(new Parameter(name, equals < 0 ? "" : decode(pair.substring(equals + 1), name)));
    }
    return new QueryString(parameters);
  }

  private static String decode(String encoded, String name) {
    if (isPlain(encoded)) return encoded;
    byte[] bytes = bytes(encoded.getBytes(StandardCharsets.UTF_8), name);
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (decoded.indexOf('\0') >= 0) throw bad(name, "contains a null byte");
      return decoded;
    } catch (CharacterCodingException e) {
      throw bad(name, "is not UTF-8");
    }
  }

  private static boolean isPlain(String encoded) {
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%' || c == '+' || c < ' ') return false;
    }
    return true;
  }

  private static byte[] bytes(byte[] encoded, String name) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '+') bytes.put((byte) ' ');
      else if (encoded[i] != '%') bytes.put(encoded[i]);
      else {
        int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
        if (low < 0) throw bad(name, "has a % without two hexadecimal digits; a percent sign is written %25");
        bytes.put((byte) (high << 4 | low));
        i += 2;
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static ProblemException bad(String name, String why) {
    return ProblemType.BAD_ENCODING.with(Shortened.of(name) + " " + why + ".");
  }
}
