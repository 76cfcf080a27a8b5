package saidby.model;

import java.util.Optional;

/// What the operator may show of an article's text, as the article's source allows, and what was made of it.
///
/// @param characters most characters of the text shown in one place, in UTF-16 units; [#WHOLE], or [#HEADLINE] for none
/// @param licence one line that stands wherever the text does
/// @param link where the licence can be read; an http address
/// @param cut whether text is missing because of this
public record Rights(int characters, Optional<String> licence, Optional<String> link, boolean cut) {
  /// All of the text.
  public static final int WHOLE = Integer.MAX_VALUE;
  /// Nothing but the headline and what is known of the article.
  public static final int HEADLINE = 0;

  public Rights {
    if (characters < 0) throw new IllegalArgumentException("characters must not be negative: " + characters);
  }

  /// What an article tells of itself: all of it may be shown, beside this line.
  public static Rights told(String licence, Optional<String> link) {
    return new Rights(WHOLE, Optional.of(licence), link, false);
  }

  /// The same, once it is known whether text is missing.
  public Rights with(boolean wasCut) {
    return new Rights(characters, licence, link, wasCut);
  }
}
