package saidby.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import saidby.model.Article;

/// What came out of some input, for tests.
record Reading(List<ReadItem> items) {
  static Reading of(Path... paths) {
    var items = new ArrayList<ReadItem>();
    ArticleFiles.of(List.of(paths).stream().map(Path::toString).toList(), new ByteArrayInputStream(new byte[0]))
        .read(items::add);
    return new Reading(items);
  }

  static Reading of(String name, byte[] bytes) {
    var items = new ArrayList<ReadItem>();
    FileReading.read(Place.of(name), new ByteArrayInputStream(bytes), Optional.empty(), items::add);
    return new Reading(items);
  }

  static Reading of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  List<Article> articles() {
    return items.stream()
        .filter(ReadItem.Read.class::isInstance)
        .map(item -> ((ReadItem.Read) item).article())
        .toList();
  }

  List<String> ids() {
    return articles().stream().map(Article::id).toList();
  }

  List<String> failures() {
    return items.stream().filter(ReadItem.Failed.class::isInstance).map(Object::toString).toList();
  }

  List<String> skips() {
    return items.stream().filter(ReadItem.Skipped.class::isInstance).map(Object::toString).toList();
  }

  List<String> notices() {
    return items.stream().filter(ReadItem.Noticed.class::isInstance).map(Object::toString).toList();
  }

  static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return packed.toByteArray();
  }
}
