package saidby.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads the bodies of requests, each endpoint's up to its own size.
public final class Bodies {
  private Bodies() {}

  /// The body as text.
  ///
  /// @param most bytes
  /// @throws ProblemException for a body that is longer, or no UTF-8
  public static String text(Context context, int most) throws IOException {
    if (context.req().getContentLengthLong() > most) throw tooLarge(most);
    byte[] body;
    try (InputStream in = context.req().getInputStream()) {
      body = in.readNBytes(most + 1);
    }
    if (body.length > most) throw tooLarge(most);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemType.BAD_BODY.with("The body is not UTF-8.");
    }
  }

  private static ProblemException tooLarge(int most) {
    return ProblemType.REQUEST_TOO_LARGE.with("The body is too large; %,d bytes are allowed.".formatted(most));
  }
}
