package saidby.search;

import saidby.query.ParsedQuery;

/// Tells what is unusual about what was said. Safe on any thread.
public interface Analytics {
  /// Most values of each field.
  int MAX_SIZE = 100;

  /// In which values the quotes that a query finds stand unusually often: who says it, who prints it, where and when.
  /// They are held against all quotes with the same filters, those that the query finds among them.
  ///
  /// @param size most values of each field, 1 to [#MAX_SIZE]
  Standouts who(ParsedQuery query, Filters filters, int size);

  /// How large a share of all quotes with the same filters the query finds, as time goes by.
  ///
  /// @param interval any but [Interval#HOUR]
  Trend trend(ParsedQuery query, Filters filters, Interval interval);

  /// Two queries side by side: how much of each, when, who, and what stands out in either against both together.
  ///
  /// @param size most values of each field, 1 to [#MAX_SIZE]
  Comparison compare(ParsedQuery one, ParsedQuery other, Filters filters, int size);
}
