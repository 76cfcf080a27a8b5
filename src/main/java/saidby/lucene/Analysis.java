package saidby.lucene;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How running text becomes terms.
///
/// Words are cut by Unicode's rules, folded to plain lower-case letters, freed of what is glued on by an apostrophe
/// ("Ukraine's", "l'accord"), and, in names that do not end with [#EXACT], reduced to their English stem. The
/// stemmer only touches words that its dictionary knows or that end like English plurals; text of other languages
/// passes the same way when it is written and when it is looked for, so it is always found by its own words.
final class Analysis extends DelegatingAnalyzerWrapper {
  /// End of the names whose text is not stemmed.
  static final String EXACT = ".exact";
  /// The one way for writer and searcher.
  static final Analysis INSTANCE = new Analysis();

  private static final CharArraySet ELISIONS = new CharArraySet(
      Arrays.asList("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"), true);

  private final Analyzer exact = new Chain(false);
  private final Analyzer stemmed = new Chain(true);

  private Analysis() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String name) {
    return name.endsWith(EXACT) ? exact : stemmed;
  }

  /// A name or value as it is compared where case and accents do not count.
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var folded = new char[lower.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
    return new String(folded, 0, length);
  }

  private static final class Chain extends Analyzer {
    private final boolean stem;

    Chain(boolean stem) {
      this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String name) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = normalize(name, words);
      terms = new EnglishPossessiveFilter(new ElisionFilter(terms, ELISIONS));
      return new TokenStreamComponents(words, stem ? new KStemFilter(terms) : terms);
    }

    @Override
    protected TokenStream normalize(String name, TokenStream in) {
      return new LowerCaseFilter(new ASCIIFoldingFilter(in));
    }
  }
}
