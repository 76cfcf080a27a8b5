package saidby.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines that publishers put between the paragraphs of every story: rights, credits, invitations to read, follow and
/// subscribe. A line with a quotation is never one.
final class SmallPrint {
  private static final int LONGEST = 300;
  private static final int HEADING = 60;
  private static final Pattern QUOTED = Pattern.compile("[“”«»„\"]");

  /// What a whole line may begin with.
  private static final Pattern BEGINS = Pattern.compile("(?i)^\\W*(?:"
      + "advertis(?:ement|ing disclo\\w+)\\b|anzeige$|publicité$|sponsored\\b"
      + "|©|\\(c\\) ?\\d{4}|copyright\\b|all rights reserved|tous droits réservés|alle rechte vorbehalten"
      + "|(?:photo|image|picture|foto|bild|crédits?(?: photos?)?|photo credits?|image credits?|credit|source image)s? ?:"
      + "|(?:photograph|image|photo|illustration) (?:by|courtesy|via)\\b|image illustrative\\b|getty images\\b"
      + "|(?:read|see|watch|listen|learn|find out) (?:more|also|next)\\b ?:?.{0,60}$|(?:read|see) (?:also|more|next) ?:"
      + "|related ?:|related (?:articles|stories|content|posts|links|topics)$|more (?:on this story|from|stories)\\b.{0,40}$"
      + "|(?:à|a) (?:lire|voir)(?: aussi| également)?\\b.{0,12}:|(?:à|a) (?:lire|voir) aussi\\b|lire (?:aussi|également)\\b"
      + "|vous aimerez aussi|(?:mehr|lesen sie)(?: zum thema| auch| dazu)|lea también|también (?:le|te) puede"
      + "|contenido relacionado|articles? (?:liés|les plus lus)|les plus lus$|most (?:read|popular)$"
      + "|tags? ?:|filed under ?:|categor(?:y|ies) ?:|topics? ?:|mots[- ]clés ?:|schlagw\\w+ ?:|share (?:this|on)\\b"
      + "|partager (?:sur|cet)\\b|click here\\b|cliquez ici\\b|print this\\b|comments? ?\\(?\\d*\\)?$|view comments$"
      + "|permal(?:ink|ien)$|leave a (?:reply|comment)|\\d+ comments?$|\\d+ min(?:ute)?s? read$"
      + ")");

  /// What only an invitation or a notice says, each with a word that is in all of it: looking for that is quick.
  private static final List<Sign> SAYS = List.of(
      sign("newsletter",
          "\\b(?:sign(?:ing)? up|subscribe|register|join|get|receive|inscrivez-vous|abonnieren|abonnez)\\b"),
      sign("sign", "\\bsign(?:ing)? up\\b.{0,60}\\b(?:updates|inbox|e-?mails?|alerts|here|today|now)\\b"),
      sign("subscribe",
          "\\bsubscribe\\b.{0,60}\\b(?:updates|inbox|e-?mails?|alerts|full story|edition|here|today|now)\\b"),
      sign("subscribe", "\\b(?:please subscribe|you(?:’|')?re already a subscriber)\\b"),
      sign("abonnez-vous", ""), sign("to your inbox", ""), sign("straight to your phone", ""),
      sign("download", "\\bdownload\\b.{0,60}\\bapps?\\b"),
      sign("follow", "\\bfollow (?:us|me|him|her|the [\\w ]{1,30})? ?on (?:twitter|facebook|instagram|x\\b|social)"),
      sign("facebook", "\\blike us on facebook|keep up with (?:me|us) on"),
      sign("twitter", "\\bkeep up with (?:me|us) on"),
      sign("not be ", "\\b(?:may not|must not|cannot) be (?:published|reproduced|republished|broadcast|rewritten)"),
      sign("permission", "\\bwritten permission\\b|\\bwithout (?:the )?(?:prior |express |written )+permission"),
      sign("consent", "\\bwithout (?:the )?(?:prior |express |written )+consent"),
      sign("all rights reserved", ""), sign("copyrighted property", ""),
      sign("we may ", "\\bwe may (?:earn|receive) (?:a )?(?:commission|compensation|an affiliate)"),
      sign("opinions", "\\b(?:not responsible for|do(?:es)? not (?:necessarily )?(?:reflect|represent)) the opinions"),
      sign("we want to hear ", "\\bwe want to hear (?:what you think|from you)"),
      sign("letter", "\\bsubmit (?:a|your) letters? to\\b"), sign("logged in to ", ""),
      sign("email addresses will not be published", ""),
      sign("comments are ", "\\bcomments are (?:moderated|closed|disabled)"),
      sign("to continue reading", ""), sign("the full story", "\\bto (?:view|read) the full story"),
      sign("javascript", "\\bplease enable javascript\\b"), sign("lire la suite", ".{0,10}lire la suite.{0,40}$"));

  /// A pattern, and a word without which it is not worth looking for.
  private record Sign(String word, Pattern pattern) {
    boolean isIn(String line, String lower) {
      return lower.contains(word) && pattern.matcher(line).find();
    }
  }

  private static Sign sign(String word, String pattern) {
    return new Sign(word, Pattern.compile("(?i)" + pattern));
  }

  /// Headings of what is not the story; the short lines behind them belong to it.
  private static final Pattern OTHER = Pattern.compile("(?i)^\\W*(?:related\\b.*|more from .*|more stories|read next|"
      + "recommended\\b.*|you (?:may|might) (?:also )?(?:like|be interested).*|most (?:read|popular|viewed).*|trending.*|"
      + "latest (?:news|stories|articles)|popular (?:posts|articles)|vous aimerez aussi|(?:à|a) lire aussi|sur le même sujet|"
      + "articles? (?:liés|similaires|les plus lus)|contenido relacionado|mehr zum thema|das könnte sie auch interessieren|"
      + "share this.*|comments?|leave a (?:reply|comment))\\W*$");

  private SmallPrint() {}

  /// The lines without small print.
  static List<String> without(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean other = false;
    for (String line : lines) {
      if (line.length() <= HEADING && OTHER.matcher(line).matches()) other = true;
      else if (isProse(line)) other = false;
      if (!other && !isOne(line)) kept.add(line);
    }
    return kept;
  }

  private static boolean isProse(String line) {
    return line.length() > 2 * HEADING || ".!?…”\"»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isOne(String line) {
    if (line.length() > LONGEST || QUOTED.matcher(line).find()) return false;
    if (BEGINS.matcher(line).find()) return true;
    String lower = line.toLowerCase(Locale.ROOT);
    return SAYS.stream().anyMatch(sign -> sign.isIn(line, lower));
  }
}
