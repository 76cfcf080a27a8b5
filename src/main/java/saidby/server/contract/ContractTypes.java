package saidby.server.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.server.page.ApiPage.Piece;

/// Says in words what a schema of the contract allows.
final class ContractTypes {
  private static final String LIST = "array";

  private ContractTypes() {}

  static List<Piece> of(ContractNode schema) {
    List<Piece> pieces = new ArrayList<>();
    tell(pieces, schema);
    return pieces;
  }

  private static void tell(List<Piece> pieces, ContractNode schema) {
    Optional<String> reference = schema.reference();
    if (reference.isPresent()) {
      pieces.add(Piece.shape(reference.get()));
      return;
    }
    if (schema.at("oneOf").isThere()) alternatives(pieces, schema.at("oneOf").items());
    else if (schema.at("enum").isThere()) values(pieces, schema.at("enum").items());
    else if (schema.at("const").isThere()) pieces.add(Piece.code(schema.at("const").text()));
    else if (schema.at("type").is(LIST)) list(pieces, schema);
    else plain(pieces, schema);
    if (schema.at("default").isThere()) {
      pieces.add(Piece.text("; else "));
      pieces.add(Piece.code(schema.at("default").text()));
    }
  }

  private static void alternatives(List<Piece> pieces, List<ContractNode> schemas) {
    for (int i = 0; i < schemas.size(); i++) {
      if (i > 0) pieces.add(Piece.text(" or "));
      tell(pieces, schemas.get(i));
    }
  }

  private static void values(List<Piece> pieces, List<ContractNode> values) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) pieces.add(Piece.text(i == values.size() - 1 ? " or " : ", "));
      pieces.add(values.get(i).isThere() ? Piece.code(values.get(i).text()) : Piece.text("null"));
    }
  }

  private static void list(List<Piece> pieces, ContractNode schema) {
    pieces.add(Piece.text("list of "));
    tell(pieces, schema.at("items"));
    if (schema.at("maxItems").isThere()) pieces.add(Piece.text(", at most " + schema.at("maxItems").text()));
  }

  private static void plain(List<Piece> pieces, ContractNode schema) {
    List<ContractNode> types = schema.at("type").items();
    String type = types.isEmpty()
        ? schema.at("type").text()
        : String.join(" or ", types.stream().map(ContractNode::text).toList());
    var words = new StringBuilder(type);
    if (schema.at("maximum").isThere())
      words.append(", ").append(schema.at("minimum").text()).append(" to ").append(schema.at("maximum").text());
    if (schema.at("maxLength").isThere())
      words.append(", at most ").append(schema.at("maxLength").text()).append(" characters");
    pieces.add(Piece.text(words.toString()));
  }
}
