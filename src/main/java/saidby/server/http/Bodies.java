package saidby.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads the bodies of requests, each endpoint's up to its own size.
public final class Bodies {
  /// So much of a body that is too large is read and thrown away: whoever still sends when the connection is closed
  /// sees that and not the answer.
  private static final long MOST_THROWN_AWAY = 8_000_000;

  private Bodies() {}

  /// The body as text.
  ///
  /// @param most bytes
  /// @throws ProblemException for a body that is longer, or no UTF-8
  public static String text(Context context, int most) throws IOException {
    byte[] body;
    try (InputStream in = context.req().getInputStream()) {
      boolean announced = context.req().getContentLengthLong() > most;
      body = announced ? new byte[0] : in.readNBytes(most + 1);
      if (announced || body.length > most) {
        throwAway(in);
        throw tooLarge(most);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemType.BAD_BODY.with("The body is not UTF-8.");
    }
  }

  private static void throwAway(InputStream in) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    long left = MOST_THROWN_AWAY;
    for (int read = 0; left > 0 && read >= 0; left -= read) read = in.read(buffer);
  }

  private static ProblemException tooLarge(int most) {
    return ProblemType.REQUEST_TOO_LARGE.with("The body is too large; %,d bytes are allowed.".formatted(most));
  }
}
