package saidby.lucene.word;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How running text becomes terms.
///
/// Words are cut by Unicode's rules, folded to plain lower-case letters and freed of what is glued on by an apostrophe
/// ("Ukraine's", "l'accord"). That is the exact form. Where the English stem differs from it, the stem stands beside
/// it at the same place, marked by [#STEM]: one list of terms serves exact words and inflected ones, at a quarter more
/// terms instead of twice as many. The stemmer touches only words that its dictionary knows or that end like English
/// ones; text of other languages passes the same way when it is written and when it is looked for, so it is always
/// found by its own words.
public final class Analysis extends Analyzer {
  /// Begins the terms that are stems; no exact form begins with it.
  public static final char STEM = '\u0001';
  /// The one way for writer and searcher.
  public static final Analysis INSTANCE = new Analysis();

  /// Words alone, as they stand in the text: the same ones, one for one, as those that [#INSTANCE] makes terms of.
  public static final Analyzer WORDS = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String name) {
      return new TokenStreamComponents(new StandardTokenizer());
    }
  };

  /// The exact forms alone, one for each word.
  static final Analyzer EXACT = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String name) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, exactForms(words));
    }
  };

  private static final CharArraySet ELISIONS = new CharArraySet(
      Arrays.asList("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"), true);

  private Analysis() {}

  @Override
  protected TokenStreamComponents createComponents(String name) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, forms(words));
  }

  /// The terms of words, each by itself: no word changes another's.
  static TokenStream forms(TokenStream words) {
    return new MarkedStems(new KStemFilter(new KeywordRepeatFilter(exactForms(words))));
  }

  private static TokenStream exactForms(TokenStream words) {
    TokenStream terms = folded(words);
    return new EnglishPossessiveFilter(new ElisionFilter(terms, ELISIONS));
  }

  @Override
  protected TokenStream normalize(String name, TokenStream in) {
    return folded(in);
  }

  private static TokenStream folded(TokenStream words) {
    return new LowerCaseFilter(new ASCIIFoldingFilter(new VisibleLetters(words)));
  }

  /// The exact form of one word or pattern, nothing cut off.
  public static String exact(String word) {
    return INSTANCE.normalize("", word).utf8ToString();
  }

  /// A name or value as it is compared where case and accents do not count.
  public static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var folded = new char[lower.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
    return new String(folded, 0, length);
  }
}
