package saidby.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Words that an operator wants to be found for one another, in the format that Solr made known.
///
/// ```text
/// # one rule a line
/// ceasefire, cease-fire, truce      any of them finds all of them
/// POTUS => president, White House   the left one finds those on the right, and not itself
/// ```
///
/// A backslash takes the next character as it is.
public record Synonyms(List<Rule> rules) {

  /// No synonyms.
  public static final Synonyms NONE = new Synonyms(List.of());

  /// Beyond this it is no list that anybody wrote.
  private static final int MAX_RULES = 100_000;

  public Synonyms {
    rules = List.copyOf(rules);
  }

  /// What is looked for where one of some words, or some words side by side, are typed.
  ///
  /// @param typed each one word or several
  /// @param meant each one word or several; holds the typed one itself where that is wanted
  public record Rule(List<String> typed, List<String> meant) {
    public Rule {
      typed = List.copyOf(typed);
      meant = List.copyOf(meant);
    }
  }

  /// Reads a file in UTF-8.
  ///
  /// @throws BadSynonyms where a line makes no sense; the message names file and line
  public static Synonyms read(Path file) throws IOException {
    List<Rule> rules = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        SynonymLine.read(line, file + ":" + number).ifPresent(rules::add);
        if (rules.size() > MAX_RULES) throw new BadSynonyms(file + ": more than 100,000 rules");
      }
    }
    return new Synonyms(rules);
  }
}
