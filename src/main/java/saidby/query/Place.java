package saidby.query;

/// Where something stands in the text as typed, in UTF-16 units, half open.
record Place(int start, int end) {

  Place to(Place last) {
    return new Place(start, Math.max(end, last.end));
  }
}
