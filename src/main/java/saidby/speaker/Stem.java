package saidby.speaker;

/// A rough stem that joins the forms of English verbs: "says", "saying" and "say" alike.
public final class Stem {
  private Stem() {}

  public static String of(String word) {
    int length = word.length();
    if (word.endsWith("ying") && length > 5) return word.substring(0, length - 4) + "y";
    if ((word.endsWith("ied") || word.endsWith("ies")) && length > 4) return word.substring(0, length - 3) + "y";
    if (word.endsWith("ing") && length > 5) return bare(word.substring(0, length - 3));
    if (word.endsWith("ed") && length > 4) return bare(word.substring(0, length - 2));
    if (word.endsWith("es") && length > 4) return bare(word.substring(0, length - 2));
    if (word.endsWith("s") && length > 3 && !word.endsWith("ss")) return bare(word.substring(0, length - 1));
    return bare(word);
  }

  /// Without a final "e" or the second of two equal consonants.
  private static String bare(String stem) {
    int length = stem.length();
    if (length > 3 && stem.endsWith("e")) return stem.substring(0, length - 1);
    if (length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2)
        && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0)
      return stem.substring(0, length - 1);
    return stem;
  }
}
