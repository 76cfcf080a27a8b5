package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a typed query into tokens.
final class Lexer {
  static final int MAX_SLOP = 100;

  private final String text;
  private final Notes notes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
  }

  static List<Token> tokens(String typed, Notes notes) {
    var lexer = new Lexer(Characters.plain(typed), notes);
    while (lexer.at < lexer.text.length()) lexer.next();
    return lexer.tokens;
  }

  private void next() {
    switch (text.charAt(at)) {
      case ' ' -> at++;
      case '(' -> single(new Token.Open());
      case ')' -> single(new Token.Close());
      case '"' -> quoted();
      default -> run();
    }
  }

  private void single(Token token) {
    tokens.add(token);
    at++;
  }

  private void quoted() {
    int close = text.indexOf('"', at + 1);
    if (close < 0) {
      notes.add("a quotation mark is never closed: it was left out");
      at++;
      return;
    }
    String words = text.substring(at + 1, close).strip();
    at = close + 1;
    tokens.add(new Token.Quoted(words, slop()));
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
    while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0) at++;
    String run = text.substring(start, at);
    switch (run) {
      case "AND", "&&", "&", "+" -> tokens.add(new Token.AndSign());
      case "OR", "||", "|" -> tokens.add(new Token.OrSign());
      case "NOT" -> tokens.add(new Token.NotSign());
      default -> word(run);
    }
  }

  private void word(String run) {
    int sign = 0;
    while (sign < run.length() && (run.charAt(sign) == '-' || run.charAt(sign) == '+')) sign++;
    boolean negated = run.lastIndexOf('-', sign - 1) >= 0 && sign > 0;
    boolean glued = at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ')';
    String rest = Characters.strippedStart(run.substring(sign), true);
    if (rest.isEmpty() && !glued) {
      notes.add("\"" + Notes.shortened(run) + "\" holds no word: it was left out");
      return;
    }
    if (negated) tokens.add(new Token.NotSign());
    if (!rest.isEmpty()) named(rest);
  }

  private void named(String run) {
    int colon = run.indexOf(':');
    Optional<Prefix> prefix = colon < 0 ? Optional.empty() : Prefix.of(run.substring(0, colon));
    prefix.ifPresent(name -> tokens.add(new Token.Named(name)));
    String rest = prefix.isPresent() ? run.substring(colon + 1) : run;
    if (!rest.isEmpty()) tokens.add(new Token.Bare(rest));
  }
}
