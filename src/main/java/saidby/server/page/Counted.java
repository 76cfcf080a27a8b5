package saidby.server.page;

import java.util.Locale;

/// Numbers with their noun: "1 quote", "12,345 quotes".
public final class Counted {
  private Counted() {}

  public static String of(long number, String noun) {
    return number(number) + " " + (number == 1 ? noun : noun + "s");
  }

  /// With commas between thousands.
  public static String number(long number) {
    return number < 1000 ? Long.toString(number) : String.format(Locale.ENGLISH, "%,d", number);
  }
}
