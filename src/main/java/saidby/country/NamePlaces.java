package saidby.country;

import java.util.HashMap;
import java.util.Map;
import saidby.text.TokenizedText;

/// Where names stand in one text, found by their first word: the text is read once, however many names are asked for.
final class NamePlaces {
  private static final int NOWHERE = -1;

  private final TokenizedText text;
  /// The first token written so, of those with a capital.
  private final Map<String, Integer> firsts = new HashMap<>();
  /// By token, the next one that is written like it.
  private final int[] nexts;

  NamePlaces(TokenizedText text) {
    this.text = text;
    nexts = new int[text.size()];
    for (int token = text.size() - 1; token >= 0; token--) {
      if (!text.isCapitalised(token)) continue;
      Integer next = firsts.put(text.word(token), token);
      nexts[token] = next == null ? NOWHERE : next;
    }
  }

  /// Offset of the next place where the name stands, -1 when there is none.
  ///
  /// @param from offset to begin at
  int next(String name, int from) {
    int space = name.indexOf(' ');
    int token = firsts.getOrDefault(space < 0 ? name : name.substring(0, space), NOWHERE);
    while (token != NOWHERE && (text.start(token) < from || !text.text().startsWith(name, text.start(token))))
      token = nexts[token];
    return token == NOWHERE ? -1 : text.start(token);
  }
}
