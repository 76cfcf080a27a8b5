package saidby.country;

/// Something that stands for a country when a text names it.
///
/// @param code ISO 3166-1 alpha-2, or XK for Kosovo
/// @param name as the gazetteer writes it ("Kremlin")
public record Place(String code, Kind kind, String name) {
  /// What the name is: `COUNTRY`, the country itself; `DEMONYM`, its adjective or inhabitants; `CAPITAL`; `PLACE`,
  /// another city or a region; `INSTITUTION`, a government, a house, a service or a party.
  public enum Kind {
    COUNTRY, DEMONYM, CAPITAL, PLACE, INSTITUTION
  }
}
