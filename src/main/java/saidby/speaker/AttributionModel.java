package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// Everything that attribution learned: words, what makes a phrase a source, what makes it the source of a marked run,
/// what makes a word reported, and how far all this is to be trusted.
public record AttributionModel(LearnedVocabulary vocabulary, Weights source, Weights options, TagWeights tags,
    Confidence confidence) {
  private static final String RESOURCE = "/saidby/speaker/attribution.model";
  private static final int FORMAT = 0x53420004;

  /// The one that ships with the product.
  ///
  /// @throws IllegalStateException when the resource is missing or of another format
  static AttributionModel shipped() {
    try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
      return read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE, broken);
    }
  }

  /// Reads what [#write(OutputStream)] wrote.
  public static AttributionModel read(InputStream stream) throws IOException {
    var in = ByteBuffer.wrap(stream.readAllBytes());
    int format = in.getInt();
    if (format != FORMAT) throw new IllegalStateException("attribution model of another format: " + format);
    return new AttributionModel(LearnedVocabulary.read(in), Weights.read(in), Weights.read(in),
        TagWeights.read(in), Confidence.read(in));
  }

  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(FORMAT);
    vocabulary.write(out);
    source.write(out);
    options.write(out);
    tags.write(out);
    confidence.write(out);
    out.flush();
  }
}
