package saidby.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.Person;
import saidby.model.Span;
import saidby.text.TokenizedText;

class CastingTest {
  private final Casting casting = new Casting();

  /// The mentions stand between square brackets in the text.
  private List<Resolution> cast(String marked) {
    var text = new StringBuilder();
    var spoken = new ArrayList<SpokenMention>();
    int opened = 0;
    for (char c : marked.toCharArray()) switch (c) {
      case '[' -> opened = text.length();
      case ']' -> spoken.add(spoken(opened, text.length()));
      default -> text.append(c);
    }
    String words = text.toString();
    return casting.resolve(TokenizedText.of(words, Article.paragraphsOf(words)), spoken);
  }

  private static SpokenMention spoken(int from, int to) {
    return new SpokenMention(Optional.of(new Span(from, to)), new Span(from, to));
  }

  private String name(String marked) {
    return switch (cast(marked).getLast()) {
      case Resolution.Resolved resolved -> resolved.person().name();
      case Resolution.Unresolved unresolved -> "? " + unresolved.why();
    };
  }

  private Person person(String marked) {
    return assertInstanceOf(Resolution.Resolved.class, cast(marked).getLast(), marked).person();
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Mayor Helena Brask opened the bridge. "It holds," [Brask] said.                            | Helena Brask
      Helena Brask opened the bridge. "It holds," [Mayor Brask] said.                            | Helena Brask
      Helena Brask opened the bridge. "It holds," [Ms. Brask] said.                              | Helena Brask
      Thomas Quillfeather Jr. left. "I am done," [Quillfeather] said.                            | Thomas Quillfeather Jr.
      The minister, Ludwig van der Aster, spoke. "No," [van der Aster] said.                     | Ludwig van der Aster
      Robert "Bud" Tallowin runs the mill. "It turns," [Bud Tallowin] said.                      | Robert Tallowin
      William Tallowin runs the mill. "It turns," [Bill Tallowin] said.                          | William Tallowin
      Yusuf al-Harvani arrived. "We are ready," [Harvani] said.                                  | Yusuf al-Harvani
      Maria Torval Esquin, a judge, agreed. "It is law," [Torval Esquin] said.                   | Maria Torval Esquin
      Sen. Dana Orrick (D-Ohio) voted no. "Too much," [Orrick] said.                             | Dana Orrick
      Congresswoman Petra Lindqvist and Rep. Ian Mabry met. "Good," [Congressman Mabry] said.    | Ian Mabry
      "We won," [Tove Amsel, M.D.,] said.                                                        | Tove Amsel
      "We won," said [Secretary of State Clara Venn].                                            | Clara Venn
      The port's mediator, Zubisi Okwane, spoke. "It holds," [he] said.                          | Zubisi Okwane
      "We won," [Harlan] said.                                                                   | Harlan
      U.S. Senators Petra Lindqvist and Ian Mabry agreed. "Good," said [Senator Lindqvist].      | Petra Lindqvist
      First Minister of Scotland Petra Lindqvist spoke. "Aye," [Lindqvist] said.                 | Petra Lindqvist
      Nina Bishop voted no. "Too much," [Congresswoman Bishop] said.                              | Nina Bishop
      Ridgeton, Ohio - Mayor Nina Bishop voted no. "Too much," [Bishop] said.                    | Nina Bishop
      Maria de la Torval sat down. "Good," [de la Torval] said.                                  | Maria de la Torval
      Maria de la Torval sat down. "Good," [Torval] said.                                        | Maria de la Torval
      Jan van der Aster and Piet van Holm met. "Good," [Mr. van Holm] said.                      | Piet van Holm
      Anne-Marie Lindqvist-Holt won. "Good," [Lindqvist-Holt] said.                              | Anne-Marie Lindqvist-Holt
      Congresswoman Anne Lindqvist Holt won. "Good," said Rep. [Lindqvist Holt].                 | Anne Lindqvist Holt
      A. J. Quillfeather ran. "I ran," [Quillfeather] said.                                      | A. J. Quillfeather
      Alan J. Quillfeather ran. "I ran," [A.J. Quillfeather] said.                               | Alan J. Quillfeather
      Mayor Robert (Bud) Tallowin runs. "It turns," [Bud Tallowin] said.                         | Robert Tallowin
      Rep. Jesús “Chuy” Garvía (IL-04) spoke. "It turns," [Chuy Garvía] said.                    | Jesús Garvía
      The Honorable Petra Lindqvist spoke. "Aye," [Lindqvist] said.                              | Petra Lindqvist
      "Aye," said Petra Lindqvist, [M.D.], of Ridgeton.                                          | Petra Lindqvist
      "Aye," said Thomas Quillfeather, [Jr.], of Ridgeton.                                       | Thomas Quillfeather Jr.
      [Mayor] of Ridgeton Petra Lindqvist said no.                                               | Petra Lindqvist
      [Secretary] of the Interior Petra Lindqvist said no.                                       | Petra Lindqvist
      Congressman C.A. Dutch Ruppert said no. "No," [Ruppert] said.                              | C.A. Dutch Ruppert
      It was late when Petra Lindqvist spoke to the press. [LEADER LINDQVIST]: We shall see.     | Petra Lindqvist
      Senators Petra Lindqvist (R-Ohio), Lee Marchetti (D-Iowa) and [Ian Mabry] wrote to the port in the end. | Petra Lindqvist
      Today, Petra Lindqvist and [Ian Mabry] said no.                                            | Petra Lindqvist
      After a talk with Petra Lindqvist, [Ian Mabry] said no.                                    | Ian Mabry
      U.S. Senator Lars S. King, Jr. spoke. "Aye," said Senator Lars S. King, [Jr.], at last.    | Lars S. King Jr.
      Laurence H. Tribe spoke. "No," [Tribe] said.                                               | Laurence H. Tribe
      """)
  // @formatter:on
  void namesLeadToTheFullestForm(String text, String name) {
    assertEquals(name, name(text));
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Helena Brask met Tomas Urban. [She] said it rained.                                        | Helena Brask
      Helena Brask met Tomas Urban. [He] said it rained.                                         | Tomas Urban
      "No," Peter Ostrow told Simon Vale. "Never," [he] added.                                   | Peter Ostrow
      When [he] returned, Peter Ostrow said nothing had changed.                                 | Peter Ostrow
      Peter Ostrow, [who] says he knew, has left.                                                | Peter Ostrow
      Peter Ostrow, a former mayor, [who] says he knew, has left.                                | Peter Ostrow
      Helena Brask praised her spokesman. [He] said she was kind. [She] said he was late.        | Helena Brask
      A woman in a red coat waited. Peter Ostrow waved. "Go away," [she] said.                   | woman
      """)
  // @formatter:on
  void pronounsFollowGenderAndSalience(String text, String name) {
    assertEquals(name, name(text));
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Norwegian President Arvid Holm met French President Luc Tarrand. "Yes," [the Norwegian leader] said.      | Arvid Holm
      Arvid Holm, Norway's foreign minister, met Luc Tarrand. "Yes," [the foreign minister] said.               | Arvid Holm
      Sen. Dana Orrick (D-Ohio) met Sen. Lee Marchetti (R-Texas). "Yes," [the Texas senator] said.              | Lee Marchetti
      Iris Falk, a spokeswoman for the port, spoke of Noel Brandt. "It is open," [the spokeswoman] said.        | Iris Falk
      The director of the museum, Noel Brandt, shut the doors. "It is closed," [the director] said.             | Noel Brandt
      "It is closed," said [the director of the museum], Noel Brandt.                                           | Noel Brandt
      Gov. Noel Brandt signed the bill. "It is law," [the governor] said.                                       | Noel Brandt
      Noel Brandt bought the mill. "It is mine," [the businessman] said.                                        | Noel Brandt
      """)
  // @formatter:on
  void rolesLeadToThoseIntroducedWithThem(String text, String name) {
    assertEquals(name, name(text));
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource(delimiter = '|', textBlock = """
      "Nothing new," [a White House official] said.                     | White House official                  | UNNAMED
      [Sources familiar with the talks] said no.                        | Sources familiar with the talks       | UNNAMED
      [U.S. officials] said no.                                         | U.S. officials                        | UNNAMED
      Jon Garin met [one aide, who asked not to be named], on Monday.   | one aide                              | UNNAMED
      [Washington] called it productive.                                | Washington                            | INSTITUTION
      [The Kremlin] said no.                                            | Kremlin                               | INSTITUTION
      The Defence Ministry denied it. [The ministry] said more.         | Defence Ministry                      | INSTITUTION
      [The company] said more.                                          | company                               | INSTITUTION
      [Amnesty International] said more.                                | Amnesty International                 | INSTITUTION
      [The United Nations] said more.                                   | United Nations                        | INSTITUTION
      Jon Garin spoke. [His campaign] said more.                        | Garin campaign                        | INSTITUTION
      [The WHO] said more.                                              | WHO                                   | INSTITUTION
      [The Department] of Justice said more.                            | Department of Justice                 | INSTITUTION
      [Norwegians] said more.                                           | Norwegians                            | UNNAMED
      [Downing Street] said more.                                       | Downing Street                        | INSTITUTION
      [The White House] said more.                                      | White House                           | INSTITUTION
      [Brussels] said more.                                             | Brussels                              | INSTITUTION
      [The Smart Meter] said more.                                      | Smart Meter                           | INSTITUTION
      Work by [Recent EPA] said more.                                   | Recent EPA                            | INSTITUTION
      According to [the VA], more is to come.                           | VA                                    | INSTITUTION
      [GitHub] said more.                                               | GitHub                                | INSTITUTION
      [Ford] said more.                                                 | Ford                                  | INSTITUTION
      Work went on in [Orlandia], said Jon Garin.                       | Orlandia                              | INSTITUTION
      Jon Garin left. [His deputy] said more.                           | Garin's deputy                        | UNNAMED
      Jon Garin left. [Mr. Garin's lawyer] said more.                   | Garin's lawyer                        | UNNAMED
      [One] of the victims said more.                                   | One of the victims                    | UNNAMED
      [A source close to the talks] said more.                          | source close to the talks             | UNNAMED
      [Families] said more.                                             | Families                              | UNNAMED
      """)
  // @formatter:on
  void othersKeepTheWordsOfTheArticle(String text, String name, Person.Kind kind) {
    Person person = person(text);
    assertEquals(name, person.name());
    assertEquals(kind, person.kind());
  }

  @Test
  void anUnnamedSourceIsNeverOneOfTheNamed() {
    Person person = person("Spokesman Jon Garin met a White House official. \"No,\" [a White House official] said.");
    assertEquals("unnamed:white-house-official", person.id());
  }

  @Test
  void roleAndIdComeFromTheIntroduction() {
    Person person = person("Norwegian Foreign Minister Arvid J. Holm was there. \"Yes,\" [Holm] said.");
    assertEquals("arvid-holm", person.id());
    assertEquals("Arvid J. Holm", person.name());
    assertEquals(Optional.of("Norwegian Foreign Minister"), person.role());
    assertEquals(Optional.empty(), person.country());
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Le maire de la ville, Gaston Bréval, a fermé le pont. « Il tient », explique-t-[il] dans les rues.                        | Gaston Bréval
      Gaston Bréval et Odile Marchais sont dans la ville et sur le pont. « Oui », a-t-[elle] dit.                                 | Odile Marchais
      Gaston Bréval est arrivé dans la ville avec les élus. « Oui », a déclaré [M. Bréval].                                     | Gaston Bréval
      Odile Marchais est arrivée dans la ville avec les élus. « Oui », a déclaré [Mme Marchais].                                | Odile Marchais
      Odile Marchais est arrivée dans la ville avec les élus. « Oui », a déclaré [Marchais].                                    | Odile Marchais
      « Oui », a dit [le président français Gaston Bréval] dans la ville avec les élus.                                         | Gaston Bréval
      « Oui », a dit [le ministre de la Défense Gaston Bréval] dans la ville avec les élus.                                     | Gaston Bréval
      « Oui », a dit [la ministre des Affaires étrangères Odile Marchais] dans la ville.                                        | Odile Marchais
      Le président français Gaston Bréval et la ministre Odile Marchais sont sur le pont de la ville et les élus le savent. « Non », a dit [le président].      | Gaston Bréval
      Le président français Gaston Bréval et la ministre Odile Marchais sont sur le pont de la ville et les élus le savent. « Non », a dit [la ministre].       | Odile Marchais
      L'avocate de la famille, Me Odile Marchais, est dans la ville. « Non », a dit [Me Marchais] sur le pont.                  | Odile Marchais
      Selon [Gaston Bréval], sociologue français et professeur à la Sorbonne, « le pont tient » dans la ville.                  | Gaston Bréval
      Gaston Bréval, [directeur du port], a dit que « le pont tient » dans la ville et que les élus le savent.                  | Gaston Bréval
      Le Dr Gaston Bréval est dans la ville avec les élus. « Non », a dit [l'expert] sur le pont. « Oui », a dit [le Dr Bréval]. | Gaston Bréval
      """)
  // @formatter:on
  void frenchNamesTitlesAndPronounsLeadToPeople(String text, String name) {
    assertEquals(name, name(text));
  }

  // @formatter:off
  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource(delimiter = '|', textBlock = """
      « Oui », a dit [un porte-parole de la police] dans la ville avec les élus.      | porte-parole de la police | UNNAMED
      « Oui », a dit [l'expert] dans la ville avec les élus et le maire.              | expert                    | UNNAMED
      « Oui », ont dit [les habitants] dans la ville avec les élus et le maire.       | habitants                 | UNNAMED
      « Oui », a dit [le ministère de la Défense] dans la ville avec les élus.        | ministère de la Défense   | INSTITUTION
      « Oui », indique [l'Élysée] dans la ville avec les élus et le maire.            | Élysée                    | INSTITUTION
      Les habitants sont dans la ville avec les élus. « Oui », disent-[ils] au maire. | habitants                 | UNNAMED
      """)
  // @formatter:on
  void otherFrenchSourcesKeepTheirWordsWithoutArticle(String text, String name, Person.Kind kind) {
    String told = text.startsWith("Les habitants") ? text.replace("Les habitants", "[Les habitants]") : text;
    Person person = person(told);
    assertEquals(name, person.name());
    assertEquals(kind, person.kind());
  }

  @Test
  void anImpersonalPronounBringsNobodyToMind() {
    assertEquals("Odile Marchais", name("""
        Gaston Bréval est parti. Odile Marchais a vu le pont de la ville. Il faut le fermer, et il y a des élus dans \
        la ville. « Non », a dit [Marchais]."""));
  }

  @Test
  void aFrenchPronounIsNobodysName() {
    assertInstanceOf(Resolution.Unresolved.class, cast("« Oui », [explique-t-il].").getLast());
    assertInstanceOf(Resolution.Unresolved.class, cast("[Elle] dit oui.").getLast());
  }

  @Test
  void whatARelativeIsTellsNoRole() {
    assertEquals(Optional.empty(), person("\"Who?\" asked [Petra Lindqvist], whose son Idrees, 4, fell ill.").role());
  }

  @Test
  void oneOfSeveralHasTheRoleOfOne() {
    assertEquals(Optional.of("U.S. Senator"),
        person("U.S. Senators [Petra Lindqvist] and Ian Mabry said that the port was open.").role());
    assertEquals(Optional.of("Senator"),
        person("Senator Iris Boxer left. Now Senator Boxer and Senator [Ian Mabry] wait for the port.").role());
  }

  @Test
  void anAppositionTellsTheRole() {
    assertEquals(Optional.of("deputy mayor of Ridgeton"),
        person("Iris Falk, the deputy mayor of Ridgeton, was there. \"Yes,\" [Falk] said.").role());
  }

  @Test
  void spousesStayApart() {
    String start = "Paul Wexley and his wife, Joan Wexley, arrived. ";
    assertEquals("Joan Wexley", name(start + "\"Lovely,\" [Mrs. Wexley] said."));
    assertEquals("Paul Wexley", name(start + "\"Lovely,\" [Mr. Wexley] said."));
    assertEquals("Joan Wexley", name(start + "\"Lovely,\" [she] said."));
  }

  @Test
  void fatherAndSonWithSuffixStayApart() {
    assertEquals("Paul Wexley Jr.", name("Paul Wexley Sr. sat. [Paul Wexley Jr.] said no."));
  }

  @Test
  void headlinesMakeNobody() {
    assertEquals("Helena Brask",
        name("Mayor Helena Brask Slams Bridge Builders\n\nHelena Brask came late. \"It holds,\" [Brask] said."));
    assertEquals("Helena Brask",
        name("BRASK DECLARES VICTORY OVER RIVALS\n\nHelena Brask came late. \"It holds,\" [BRASK] said."));
  }

  @Test
  void pronounsWithoutAnybodyStayOpen() {
    assertInstanceOf(Resolution.Unresolved.class, cast("[She] said it rained.").getLast());
    assertInstanceOf(Resolution.Unresolved.class, cast("Jon Garin left. [They] said it rained.").getLast());
    assertInstanceOf(Resolution.Unresolved.class, cast("Jon Garin left. [We] hope it rained.").getLast());
    assertInstanceOf(Resolution.Unresolved.class, cast("Jon Garin left. [Some] hope it rained.").getLast());
    assertInstanceOf(Resolution.Unresolved.class, cast("Jon Garin left. [Conversely] it rained.").getLast());
  }

  @Test
  void aDatelineIsNobody() {
    assertInstanceOf(Resolution.Unresolved.class,
        cast("[LOWELL], Ohio - The mayor said it rained.").getLast());
  }

  @Test
  void quotesWithoutMentionKeepTheirPlace() {
    String words = "Jon Garin said yes.";
    List<Resolution> cast = casting.resolve(TokenizedText.of(words, Article.paragraphsOf(words)),
        List.of(new SpokenMention(Optional.empty(), new Span(15, 18)), spoken(0, 9)));
    assertInstanceOf(Resolution.Unresolved.class, cast.getFirst());
    assertEquals(2, cast.size());
  }

  @Test
  void anyTextIsRead() {
    String[] pieces = {"Jon", "Garin", "he", "She", "the", "mayor", ",", ".", "\n", "\"", "“", "”", "'s", "(", ")",
        "R-",
        "who", "of", "and", "Jr.", "al-", "Mr.", "U.S.", "said", "😀", "É", "-", "—", "\u0000", "Secretary", "State",
        "a"};
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      int size = random.nextInt(60);
      for (int i = 0; i < size; i++)
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      String words = text.toString();
      List<SpokenMention> spoken = IntStream.range(0, 5).mapToObj(i -> {
        int from = random.nextInt(words.length() + 1);
        return spoken(from, from + random.nextInt(words.length() - from + 1));
      }).toList();
      List<Resolution> cast = casting.resolve(TokenizedText.of(words, Article.paragraphsOf(words)), spoken);
      assertEquals(5, cast.size(), "seed " + seed);
    }
  }

  @Test
  void theSameTextHasTheSameCastOnEveryThread() {
    String text = "Helena Brask met Tomas Urban. [She] said it rained. \"No,\" [he] said. [The mayor] said yes.";
    List<Resolution> once = cast(text);
    assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> cast(text).equals(once)));
  }
}
