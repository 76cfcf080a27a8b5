package saidby.server.page;

import java.util.ArrayList;
import java.util.List;

/// The HTTP API as its contract tells it.
///
/// @param about what holds for all of it
/// @param groups parameters that several routes share
/// @param shapes of what is answered
public record ApiPage(List<Piece> about, List<Route> routes, List<Group> groups, List<Shape> shapes) {
  public ApiPage {
    about = List.copyOf(about);
    routes = List.copyOf(routes);
    groups = List.copyOf(groups);
    shapes = List.copyOf(shapes);
  }

  /// How a piece of a sentence is shown: `TEXT` as it is, `CODE` as what one types, `SHAPE` as a link to the shape of that
  /// name.
  public enum Kind {
    TEXT, CODE, SHAPE
  }

  /// A piece of a sentence.
  public record Piece(Kind kind, String text) {
    public static Piece text(String text) {
      return new Piece(Kind.TEXT, text);
    }

    public static Piece code(String text) {
      return new Piece(Kind.CODE, text);
    }

    public static Piece shape(String name) {
      return new Piece(Kind.SHAPE, name);
    }

    /// Words in which `backticks` mark what one types.
    public static List<Piece> of(String words) {
      List<Piece> pieces = new ArrayList<>();
      String[] parts = words.split("`", -1);
      for (int i = 0; i < parts.length; i++)
        if (!parts[i].isEmpty()) pieces.add(i % 2 == 0 ? text(parts[i]) : code(parts[i]));
      return pieces;
    }
  }

  /// What one may ask.
  ///
  /// @param groups names of those whose parameters it takes too
  /// @param bodies that it takes
  public record Route(String name, String method, String path, String summary, List<Piece> description,
      List<Parameter> parameters, List<String> groups, List<Body> bodies, List<Answer> answers,
      List<Example> examples) {}

  /// @param where "query" or "path"
  public record Parameter(String name, String where, List<Piece> type, List<Piece> description, boolean required) {}

  /// Parameters that go together.
  public record Group(String name, List<Parameter> parameters) {}

  /// @param headers that it carries
  public record Answer(String status, List<Piece> description, List<Body> bodies, String headers) {}

  /// @param mediaType `application/json`
  public record Body(String mediaType, List<Piece> type) {}

  /// A request that may be tried.
  ///
  /// @param address from the root of this site
  /// @param headers `X-Api-Key: …`
  /// @param body empty where none is sent
  public record Example(String summary, String address, String status, List<String> headers, String body) {
    /// Whether a link can ask it.
    public boolean isLink() {
      return headers.isEmpty() && body.isEmpty();
    }
  }

  /// @param fields of an object; empty for what is none
  public record Shape(String name, List<Piece> description, List<Field> fields) {}

  /// @param always whether it is in every answer, as null where nothing is known
  public record Field(String name, List<Piece> type, List<Piece> description, boolean always) {}
}
