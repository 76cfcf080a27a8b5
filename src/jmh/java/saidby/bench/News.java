package saidby.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.model.Article;

/// The articles that are measured: the file or folder of `-Dnews=PATH`, else real news beside the repository, else the
/// samples in it.
final class News {
  private static final Path BESIDE = Path.of("../shared/gold/polnear/train.jsonl");
  private static final Path SAMPLES = Path.of("corpus");

  private News() {}

  static List<Article> articles() {
    var articles = new ArrayList<Article>();
    Path path = path();
    ArticleFiles.of(List.of(path.toString()), InputStream.nullInputStream()).read(item -> {
      if (item instanceof ReadItem.Read read) articles.add(read.article());
    });
    if (articles.isEmpty()) throw new IllegalStateException("no articles in " + path.toAbsolutePath());
    long characters = articles.stream().mapToLong(article -> article.text().length()).sum();
    System.out.printf("%n%d articles of %s, %d characters each%n", articles.size(), path, characters / articles.size());
    return articles;
  }

  private static Path path() {
    String given = System.getProperty("news", "");
    if (!given.isEmpty()) return Path.of(given);
    if (Files.exists(BESIDE)) return BESIDE;
    System.out.printf("%n%s is not there: the invented samples in %s/ are measured instead; they are few and short, so "
        + "that figures are not comparable%n", BESIDE, SAMPLES);
    return SAMPLES;
  }
}
