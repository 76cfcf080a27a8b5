package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a typed query into tokens.
final class Lexer {
  static final int MAX_SLOP = 100;
  private static final Pattern NEAR = Pattern.compile("(?i)(near|w|pre)/(\\d{1,9})");
  private static final char OPENING = '\u2018';
  private static final char CLOSING = '\u2019';
  private static final char LOW = '\u201A';

  private final String text;
  private final Notes notes;
  private final List<Token.Placed> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
  }

  static List<Token.Placed> tokens(String typed, Notes notes) {
    var lexer = new Lexer(Characters.plain(typed), notes);
    while (lexer.at < lexer.text.length()) lexer.next();
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    switch (c) {
      case ' ' -> at++;
      case '(' -> single(new Token.Open());
      case ')' -> single(new Token.Close());
      case '"' -> quoted(text.indexOf('"', at + 1));
      case OPENING, LOW -> {
        int close = singleClose(at);
        if (close > 0) quoted(close);
        else run();
      }
      default -> {
        if (Characters.isInvisible(c)) at++;
        else run();
      }
    }
  }

  private void single(Token token) {
    at++;
    add(token, at - 1);
  }

  private void add(Token token, int start) {
    tokens.add(new Token.Placed(token, new Place(start, at)));
  }

  /// Where words between single marks end; within a word such a mark is an apostrophe. 0 if they do not.
  private int singleClose(int open) {
    char mark = text.charAt(open) == LOW ? OPENING : CLOSING;
    for (int i = open + 1; i < text.length() && text.charAt(i) != '"'; i++)
      if (text.charAt(i) == mark && (i + 1 == text.length() || !Characters.isWordly(text.codePointAt(i + 1)))) return i;
    return 0;
  }

  private void quoted(int close) {
    int start = at;
    if (close < 0) {
      at++;
      notes.leftOut("a quotation mark is never closed", new Place(start, at));
      return;
    }
    String words = Characters.clean(text.substring(at + 1, close));
    at = close + 1;
    int slop = slop();
    add(new Token.Quoted(words, slop), start);
  }

  /// Reads `~4` where it stands; a `~` without a number is no nearness.
  private int slop() {
    if (at >= text.length() || text.charAt(at) != '~') return 0;
    at++;
    int slop = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9')
      slop = Math.min(MAX_SLOP, slop * 10 + text.charAt(at++) - '0');
    return slop;
  }

  private void run() {
    int start = at;
    while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0 && !(at > start && opensWithin(at))) at++;
    String run = text.substring(start, at);
    Matcher near = NEAR.matcher(run);
    if (near.matches()) add(near(near), start);
    else switch (run) {
      case "AND", "&&", "&", "+" -> add(new Token.AndSign(), start);
      case "OR", "||", "|" -> add(new Token.OrSign(), start);
      case "NOT" -> add(new Token.NotSign(), start);
      default -> word(run, start);
    }
  }

  /// A single mark right behind a minus or a colon.
  private boolean opensWithin(int place) {
    char c = text.charAt(place);
    return (c == OPENING || c == LOW) && !Characters.isWordly(text.codePointBefore(place)) && singleClose(place) > 0;
  }

  static boolean isNear(String word) {
    return NEAR.matcher(word).matches();
  }

  private static Token near(Matcher sign) {
    int distance = Math.min(QueryNode.Near.MAX_DISTANCE, Integer.parseInt(sign.group(2)));
    return new Token.NearSign(distance, sign.group(1).equalsIgnoreCase("pre"));
  }

  private void word(String run, int start) {
    int sign = 0;
    while (sign < run.length() && (run.charAt(sign) == '-' || run.charAt(sign) == '+')) sign++;
    boolean negated = run.lastIndexOf('-', sign - 1) >= 0 && sign > 0;
    boolean glued = at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ')';
    String rest = Characters.strippedStart(run.substring(sign), true);
    if (rest.isEmpty() && !glued) {
      notes.leftOut(Notes.shown(run) + " holds no word", new Place(start, at));
      return;
    }
    if (negated) add(new Token.NotSign(), start);
    if (!rest.isEmpty()) named(rest, start);
  }

  private void named(String run, int start) {
    int colon = run.indexOf(':');
    Optional<Prefix> prefix = colon < 0 ? Optional.empty() : Prefix.of(Characters.clean(run.substring(0, colon)));
    prefix.ifPresent(name -> add(new Token.Named(name), start));
    String rest = Characters.clean(prefix.isPresent() ? run.substring(colon + 1) : run)
        .replace(OPENING, CLOSING) // within a word it is an apostrophe, and must not open a phrase when read again
        .replace(LOW, ',');
    if (!rest.isEmpty()) add(new Token.Bare(rest), start);
  }
}
