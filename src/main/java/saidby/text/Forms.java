package saidby.text;

/// The distinct words of a text, as they are written: each is made a string and put in lower case once, however often it
/// stands there.
final class Forms {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  /// By token, the number of its form.
  private final int[] forms;
  /// By form, the first token that has it.
  private final int[] firsts;
  private final int count;

  Forms(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    forms = new int[starts.length];
    firsts = new int[starts.length];
    var slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, starts.length)) * 4)];
    int found = 0;
    for (int token = 0; token < starts.length; token++) {
      int at = slot(slots, token);
      if (slots[at] == 0) {
        firsts[found++] = token;
        slots[at] = found;
      }
      forms[token] = slots[at] - 1;
    }
    count = found;
  }

  /// Where the token's form stands, counted from 1, or the free place where it belongs.
  private int slot(int[] slots, int token) {
    int mask = slots.length - 1;
    int hash = hash(token) * 0x9E3779B1;
    int at = (hash ^ hash >>> 15) & mask;
    while (slots[at] != 0 && !isSame(token, firsts[slots[at] - 1])) at = at + 1 & mask;
    return at;
  }

  private int hash(int token) {
    int hash = 0;
    for (int at = starts[token]; at < ends[token]; at++) hash = hash * 31 + text.charAt(at);
    return hash;
  }

  private boolean isSame(int token, int other) {
    int length = ends[token] - starts[token];
    return ends[other] - starts[other] == length
        && text.regionMatches(starts[token], text, starts[other], length);
  }

  int of(int token) {
    return forms[token];
  }

  int count() {
    return count;
  }

  /// The form as a string of its own.
  String written(int form) {
    return text.substring(starts[firsts[form]], ends[firsts[form]]);
  }
}
