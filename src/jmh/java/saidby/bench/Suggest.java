package saidby.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import saidby.annotate.Annotator;
import saidby.lucene.LuceneArticleWriter;
import saidby.lucene.LuceneIndex;
import saidby.model.Article;
import saidby.search.SpeakerLookup;
import saidby.search.Suggestions;

/// Suggestions for what is half typed: beginnings, of one letter up to all, of speakers' names and of three words of an
/// article, one in four with a wrong letter. In the index of `-Dindex=PATH`, else in one made of the articles that
/// [News] has.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@State(Scope.Benchmark)
public class Suggest {
  private static final int SPEAKERS = 500;
  private static final int SIZE = 8;

  private final Random random = new Random(5);
  private List<String> typed = List.of();
  private LuceneIndex index = LuceneIndex.open(index());
  private int next;

  private static Path index() {
    String given = System.getProperty("index", "");
    return given.isEmpty() ? made() : Path.of(given);
  }

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("suggest");
      var annotator = new Annotator();
      try (var writer = LuceneArticleWriter.open(folder)) {
        for (Article article : News.articles()) writer.write(annotator.annotate(article));
      }
      return folder;
    } catch (IOException e) {
      throw new IllegalStateException("no index to be measured", e);
    }
  }

  @Setup
  public void type() {
    List<String> whole = new ArrayList<>();
    for (SpeakerLookup.Entry speaker : index.speakers("", SPEAKERS)) whole.add(speaker.person().name());
    for (Article article : News.articles()) {
      String[] words = article.text().split("\\s+", 40);
      if (words.length > 30) whole.add(words[27] + " " + words[28] + " " + words[29]);
    }
    List<String> beginnings = new ArrayList<>();
    for (String text : whole)
      for (int end = 1; end <= text.length(); end++) beginnings.add(slip(text.substring(0, end)));
    Collections.shuffle(beginnings, random);
    typed = beginnings;
  }

  private String slip(String text) {
    if (random.nextInt(4) > 0) return text;
    int at = random.nextInt(text.length());
    return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
  }

  @TearDown
  public void close() {
    index.close();
  }

  @Benchmark
  public Suggestions suggest() {
    next = (next + 1) % typed.size();
    return index.suggest(typed.get(next), SIZE);
  }
}
