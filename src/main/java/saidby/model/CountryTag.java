package saidby.model;

/// A country that an article is about, and how strongly.
///
/// @param code ISO 3166-1 alpha-2
/// @param weight higher means more about it; only comparable within one article
public record CountryTag(String code, double weight) {}
