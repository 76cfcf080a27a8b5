package saidby.format.html;

import java.util.ArrayList;
import java.util.List;
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
      + "|leave a (?:reply|comment)|\\d+ comments?$|\\d+ min(?:ute)?s? read$"
      + ")");

  /// What only an invitation says.
  private static final Pattern SAYS = Pattern.compile("(?i)"
      + "\\b(?:sign(?:ing)? up|subscribe|register)\\b.{0,60}\\b(?:newsletter|updates|inbox|e-?mails?|alerts|full story|edition|here|today|now)\\b"
      + "|\\b(?:join|get|receive|sign up (?:for|to))\\b.{0,30}\\b(?:our|the|daily|weekly)\\b.{0,40}\\bnewsletters?\\b"
      + "|\\bstraight to your (?:inbox|phone)|\\bright to your inbox|\\bto your inbox\\b"
      + "|\\bdownload\\b.{0,60}\\bapps?\\b|\\bfollow (?:us|me|him|her|the [\\w ]{1,30})? ?on (?:twitter|facebook|instagram|x\\b|social)"
      + "|\\blike us on facebook|keep up with (?:me|us) on (?:twitter|facebook)"
      + "|\\b(?:may not|must not|cannot) be (?:published|reproduced|republished|broadcast|rewritten)"
      + "|\\bwritten permission\\b|\\bwithout (?:the )?(?:prior |express |written )+(?:permission|consent)"
      + "|\\ball rights reserved\\b|\\bcopyrighted property\\b|\\bwe may (?:earn|receive) (?:a )?(?:commission|compensation|an affiliate)"
      + "|\\b(?:not responsible for|do(?:es)? not (?:necessarily )?(?:reflect|represent)) the (?:opinions|views)"
      + "|\\bwe want to hear (?:what you think|from you)|\\bsubmit (?:a|your) letters? to\\b|\\blogg?ed in to (?:post|comment)"
      + "|\\babonnez-vous\\b|\\binscrivez-vous\\b.{0,60}\\bnewsletter|\\bnewsletter abonnieren"
      + "|\\bemail addresses will not be published|\\bcomments are (?:moderated|closed|disabled)"
      + "|\\byou(?:’|')?re already a subscriber|\\bto (?:view|read|continue reading) the (?:full|rest)"
      + "|\\bplease (?:subscribe|enable javascript|log ?in|sign ?in)\\b|^(?:pour )?lire la suite\\b.{0,40}$|pour lire la suite");

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
    return BEGINS.matcher(line).find() || SAYS.matcher(line).find();
  }
}
