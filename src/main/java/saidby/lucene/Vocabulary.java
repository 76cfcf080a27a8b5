package saidby.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.document.Names;
import saidby.lucene.suggest.CountedWords;
import saidby.lucene.word.Analysis;
import saidby.search.What;
import saidby.text.WordList;

/// The words that quotes are made of, in their exact form.
///
/// @param words with the number of quotes that have each; those of hardly any quote are left out where there are many
/// @param usual words in so many quotes that no phrase is about them
record Vocabulary(CountedWords words, Set<String> usual) {
  /// For so many quotes a word must be in one more to be kept: names and slips of the pen are most of all words.
  private static final int QUOTES_PER_COUNT = 1_000_000;
  /// One in so many quotes has a word that belongs to the language rather than to what is said.
  private static final int USUAL_SHARE = 4;
  private static final int LEAST_USUAL = 50;
  /// Words that build sentences, each line of the English list after the name of its class.
  private static final Set<String> SMALL = Stream
      .concat(WordList.lines("/saidby/lang/en/function-words.txt").stream().flatMap(Vocabulary::listed),
          FrenchAnalyzer.getDefaultStopSet().stream().map(word -> new String((char[]) word)))
      .map(Analysis::exact)
      .collect(Collectors.toUnmodifiableSet());

  private static Stream<String> listed(String line) {
    return Arrays.stream(line.split("\\s+")).skip(1);
  }

  static Vocabulary of(IndexReader reader) throws IOException {
    int quotes = reader.docFreq(new Term(Names.KIND, Names.of(What.QUOTES).kind()));
    int least = quotes < QUOTES_PER_COUNT / 10 ? 1 : 2 + quotes / QUOTES_PER_COUNT;
    int leastUsual = Math.max(LEAST_USUAL, quotes / USUAL_SHARE);
    Set<String> usual = new HashSet<>();
    var words = new CountedWords.Builder();
    Terms terms = MultiTerms.getTerms(reader, Names.of(What.QUOTES).text());
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef word = each.next(); word != null; word = each.next()) {
        if (word.length == 0 || word.bytes[word.offset] == Analysis.STEM) continue;
        int count = each.docFreq();
        if (count >= least) words.add(word, count);
        if (count >= leastUsual) usual.add(word.utf8ToString());
      }
    }
    return new Vocabulary(words.build(), usual);
  }

  /// Whether the word says nothing by itself.
  boolean isSmall(String word) {
    return SMALL.contains(word) || usual.contains(word);
  }
}
