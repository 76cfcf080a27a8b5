package saidby.authority;

/// Of a person, where it is known.
public enum Gender {
  MALE, FEMALE
}
