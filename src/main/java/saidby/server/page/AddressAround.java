package saidby.server.page;

/// An address with one value left out: a page has a hundred links that differ in a single value, and writing each from the
/// beginning took longer than the search.
///
/// @param before up to the value
/// @param after behind it
record AddressAround(String before, String after) {
  /// Stands for the value; no value that people filter by.
  static final String GAP = "\uE000";
  private static final String ENCODED_GAP = Address.encoded(GAP);

  /// @param address with [#GAP] as a value of the parameter
  static AddressAround of(String address, String parameter) {
    String name = parameter + "=";
    int at = address.indexOf(name + ENCODED_GAP) + name.length();
    return new AddressAround(address.substring(0, at), address.substring(at + ENCODED_GAP.length()));
  }

  String with(String value) {
    return before + Address.encoded(value) + after;
  }
}
