package saidby.search;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Metadata;
import saidby.model.Quote;
import saidby.model.Span;

/// Tells one state of an article from another: the same for the same metadata, text and quotes, whenever and wherever it is
/// worked out.
public final class ArticleVersion {
  private static final int BYTES = 10;
  private static final int RADIX = 32;

  private final MessageDigest digest;

  private ArticleVersion() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /// Eighty bits of a hash, as digits and small letters.
  public static String of(AnnotatedArticle annotated) {
    var version = new ArticleVersion();
    version.add(annotated.article());
    for (Quote quote : annotated.quotes()) version.add(quote);
    return new BigInteger(1, Arrays.copyOf(version.digest.digest(), BYTES)).toString(RADIX);
  }

  private void add(Article article) {
    add(article.id());
    Metadata metadata = article.metadata();
    add(metadata.url());
    add(metadata.title());
    add(metadata.byline());
    add(metadata.published().map(Object::toString));
    add(metadata.source());
    add(metadata.language());
    add(metadata.section());
    add(metadata.keywords().size());
    metadata.keywords().forEach(this::add);
    add(article.text());
  }

  private void add(Quote quote) {
    add(quote.id());
    add(quote.form().code());
    for (Span span : quote.content()) {
      add(span.start());
      add(span.end());
    }
    add(switch (quote.attribution()) {
      case Attribution.Said said -> Optional.of(said.person().id());
      case Attribution.Unknown _ -> Optional.<String>empty();
    });
  }

  private void add(Optional<String> text) {
    add(text.isPresent() ? 1 : 0);
    text.ifPresent(this::add);
  }

  /// With its length: two texts one after the other are not one.
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
