package saidby.lucene.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Names are found as a scan through all of them finds them.
class NameIndexTest {
  private static final String[] LETTERS = {"a", "b", "c", "é", "ж", "\uD83D\uDE00"};

  private final Random random = new Random(7);

  @Test
  void whatWasBegunIsFoundWithAndWithoutATypoAsAScanFindsIt() {
    for (int round = 0; round < 200; round++) {
      List<List<String>> names = names(1 + random.nextInt(60));
      NameIndex index = index(names);
      for (int i = 0; i < 20; i++) {
        List<String> typed = words(random.nextInt(4));
        String which = "round " + round + ": " + typed + " in " + names;
        int size = 1 + random.nextInt(8);
        assertArrayEquals(exact(names, typed, size), index.beginning(typed, size), which);
        assertArrayEquals(near(names, typed, size), index.near(typed, size), which);
      }
    }
  }

  @Test
  void wholeNamesComeBeforePartsOfNames() {
    NameIndex index = index(List.of(List.of("jane", "ann", "doe"), List.of("ann", "doe"), List.of("doe", "ann"),
        List.of("ann", "roe", "doe"), List.of("ann", "doe")));
    assertArrayEquals(new int[]{1, 4}, index.called(List.of("ann", "doe")));
    assertArrayEquals(new int[]{0}, index.called(List.of("jane", "ann")));
    assertArrayEquals(new int[]{0, 1, 2, 3, 4}, index.called(List.of("doe")));
    assertArrayEquals(new int[0], index.called(List.of("doe", "nobody")));
    assertArrayEquals(new int[0], index.called(List.of()));
  }

  @Test
  void everyKindOfTypoIsForgiven() {
    NameIndex index = index(List.of(List.of("zelmira", "osk")));
    for (String typed : List.of("zelm", "zellm", "zlm", "zex", "zelx", "xelm", "ezlm", "zemlira", "elmira", "zzelmira"))
      assertEquals(1, index.near(List.of(typed), 5).length, typed);
    for (String typed : List.of("zexx", "leza", "xyelm", "xel", "ezl", "osx k"))
      assertEquals(0, index.near(List.of(typed), 5).length, typed);
    assertEquals(0, index.near(List.of("ox"), 5).length, "two letters say too little for a typo");
  }

  private static NameIndex index(List<List<String>> names) {
    var builder = new NameIndexBuilder();
    for (List<String> name : names) builder.add(name);
    return builder.build();
  }

  private List<List<String>> names(int size) {
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < size; i++) names.add(words(random.nextInt(4)));
    return names;
  }

  private List<String> words(int size) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      var word = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) word.append(LETTERS[random.nextInt(LETTERS.length)]);
      words.add(word.toString());
    }
    return words;
  }

  private static int[] exact(List<List<String>> names, List<String> typed, int size) {
    return IntStream.range(0, names.size())
        .filter(name -> typed.stream().allMatch(word -> has(names.get(name), word, String::startsWith)))
        .limit(size)
        .toArray();
  }

  private static int[] near(List<List<String>> names, List<String> typed, int size) {
    int[] exact = exact(names, typed, names.size());
    IntStream others = IntStream.range(0, names.size())
        .filter(name -> Arrays.stream(exact).noneMatch(other -> other == name))
        .filter(name -> IntStream.range(0, typed.size()).anyMatch(slip -> hasAllBut(names.get(name), typed, slip)));
    return IntStream.concat(Arrays.stream(exact), others).limit(size).toArray();
  }

  private static boolean hasAllBut(List<String> name, List<String> typed, int slip) {
    for (int i = 0; i < typed.size(); i++) {
      BiPredicate<String, String> begins = i == slip ? NameIndexTest::beginsWithTypo : String::startsWith;
      if (!has(name, typed.get(i), begins)) return false;
    }
    return true;
  }

  private static boolean has(List<String> name, String typed, BiPredicate<String, String> begins) {
    return name.stream().anyMatch(word -> begins.test(word, typed));
  }

  private static boolean beginsWithTypo(String word, String typed) {
    int[] letters = word.codePoints().toArray();
    int[] wanted = typed.codePoints().toArray();
    if (wanted.length < 3 || (wanted.length == 3 && (letters.length == 0 || letters[0] != wanted[0]))) return false;
    return IntStream.rangeClosed(0, letters.length)
        .anyMatch(length -> distance(Arrays.copyOf(letters, length), wanted) <= 1);
  }

  /// Edits between two words, a swap of neighbours counting as one.
  private static int distance(int[] a, int[] b) {
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) for (int j = 0; j <= b.length; j++) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = Math.min(d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
    return d[a.length][b.length];
  }
}
