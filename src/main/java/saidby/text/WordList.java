package saidby.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word lists that ship as resources: UTF-8, one entry a line, `#` begins a comment.
public final class WordList {
  private WordList() {}

  /// The entries in order, stripped, without blank lines and comments.
  ///
  /// @param path of the resource, absolute ("/saidby/lang/en/abbreviations.txt")
  /// @throws IllegalStateException when there is no such resource
  public static List<String> lines(String path) {
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("missing resource " + path);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .map(WordList::withoutComment)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(path, broken);
    }
  }

  /// All words of the resource, several to a line.
  public static Set<String> words(String path) {
    return lines(path).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
