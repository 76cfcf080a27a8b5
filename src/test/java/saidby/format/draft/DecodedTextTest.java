package saidby.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {
  private static Source source(String text, String charset, Optional<String> told) {
    return new Source("a.txt", new ByteArrayInputStream(text.getBytes(Charset.forName(charset))),
        new Source.Origin(Optional.empty(), told));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
          windows-1250 | Rada górnej doliny ogłosiła, że most pozostanie zamknięty do wiosny. „Nie udźwignie już ciężarówek”.
          ISO-8859-2   | Rada górnej doliny ogłosiła, że most pozostanie zamknięty do wiosny, niezależnie od pogody.
          windows-1251 | Совет верхней долины объявил, что мост останется закрытым до весны. «Он больше не выдержит».
          KOI8-R       | Совет верхней долины объявил, что мост останется закрытым до весны, какой бы ни была погода.
          windows-1253 | Το συμβούλιο ανακοίνωσε ότι η γέφυρα θα μείνει κλειστή ως την άνοιξη, όποιος κι αν είναι ο καιρός.
          windows-1256 | أعلن المجلس يوم الاثنين أن الجسر سيبقى مغلقا حتى الربيع مهما كان الطقس
          Shift_JIS    | 委員会は月曜日、天候にかかわらず橋を春まで通行止めにすると発表した。
          EUC-JP       | 委員会は月曜日、天候にかかわらず橋を春まで通行止めにすると発表した。
          ISO-2022-JP  | 委員会は月曜日、天候にかかわらず橋を春まで通行止めにすると発表した。
          UTF-16LE     | The board said on Monday that the bridge stays closed until spring, whatever the weather.
          windows-1252 | Le conseil a décidé que le pont resterait fermé jusqu’au printemps. « Il ne peut plus », dit-on.
          windows-1252 | “It can’t carry lorries any more,” said its head – in a letter.
          UTF-8        | Rada górnej doliny ogłosiła, że most pozostanie zamknięty do wiosny.
          """)
  void encodingsThatNobodyToldAreKnownByTheirLetters(String charset, String text) throws IOException {
    assertEquals(text, source(text, charset, Optional.empty()).whole());
    assertEquals(text, source(text, charset, Optional.of("utf-8")).whole(), "the site said UTF-8");
  }

  @Test
  void whatIsOnlyGuessedIsTold() throws IOException {
    Source guessed = source("Совет верхней долины объявил, что мост закрыт.", "windows-1251", Optional.empty());
    guessed.whole();
    assertTrue(guessed.notice().orElse("").startsWith("no encoding told: read as windows-1251"));
    Source told = source("café", "windows-1252", Optional.of("iso-8859-1"));
    assertEquals("café", told.whole());
    assertEquals(Optional.empty(), told.notice());
  }

  @Test
  void aFewStrayLettersDoNotMakeAnotherEncoding() throws IOException {
    byte[] mixed = "Größe, żółw, мост. ".repeat(3).getBytes(StandardCharsets.UTF_8);
    mixed[mixed.length - 1] = (byte) 0xE9;
    Source source = new Source("a.txt", new ByteArrayInputStream(mixed), Source.Origin.UNKNOWN);
    assertTrue(source.whole().endsWith("мост.é"));
    assertEquals("not UTF-8: read as windows-1252 where it is not", source.notice().orElse(""));
  }

  @Test
  void aStrayLetterAtTheEndOfABufferIsReadInTheNext() throws IOException {
    byte[] bytes = {'a', 'b', (byte) 0xE9, ' ', 'c'};
    Source source = new Source("a.txt", new ByteArrayInputStream(bytes), new Source.Origin(Optional.empty(),
        Optional.of("iso-8859-1")));
    Reader text = source.text();
    char[] two = new char[2];
    var read = new StringBuilder();
    for (int count = text.read(two); count >= 0; count = text.read(two)) read.append(two, 0, count);
    assertEquals("abé c", read.toString());
  }

  private static String saidToBeUtf8(String page, int stray) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    if (stray >= 0) bytes[stray] = (byte) 0xE9;
    return new Source("a.html", new ByteArrayInputStream(bytes),
        new Source.Origin(Optional.empty(), Optional.of("utf-8"))).whole();
  }

  @Test
  void whatTheServerSaidComesBeforeMeta() throws IOException {
    for (String meta : new String[]{"windows-1251", "Shift_JIS", "iso-8859-2"}) {
      String page = "<meta charset=" + meta + "><p>Rada ogłosiła, że most jest zamknięty. ";
      assertEquals(page.replace("Rada", "Radé"), saidToBeUtf8(page, page.indexOf("Rada") + 3));
      String late = "<meta charset=" + meta + "><p>" + "Rain fell. ".repeat(20_000) + "Rada ogłosiła, że most stoi.";
      assertEquals(late, saidToBeUtf8(late, -1));
    }
  }

  @Test
  void metaIsBelievedWhereTheServerSaidUtf8AndItIsNot() throws IOException {
    String page = "<meta charset=windows-1251><p>Мост закрыт.";
    assertEquals(page, source(page, "windows-1251", Optional.of("utf-8")).whole());
  }
}
