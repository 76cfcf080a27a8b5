package saidby.server.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in the contract. References within it are followed where somebody looks below them.
///
/// @param root all of it
/// @param value what stands here; null where nothing does
public record ContractNode(Object root, @Nullable Object value) {

  /// A member with its name.
  record Member(String name, ContractNode value) {}

  public static ContractNode of(Object root) {
    return new ContractNode(root, root);
  }

  boolean isThere() {
    return value != null;
  }

  /// What stands beside a reference counts for more than what stands where it leads.
  ContractNode at(String name) {
    if (value instanceof Map<?, ?> here && here.containsKey(name)) return with(here.get(name));
    return with(target().value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  List<ContractNode> items() {
    return value instanceof List<?> list ? list.stream().map(this::with).toList() : List.of();
  }

  List<Member> members() {
    if (!(target().value instanceof Map<?, ?> map)) return List.of();
    return map.entrySet()
        .stream()
        .map(entry -> new Member(String.valueOf(entry.getKey()), with(entry.getValue())))
        .toList();
  }

  /// As it is written; empty where nothing is.
  String text() {
    return Objects.toString(value, "");
  }

  boolean is(Object other) {
    return other.equals(value);
  }

  /// The name at the end of a reference, if this is one.
  Optional<String> reference() {
    return value instanceof Map<?, ?> map && map.get("$ref") instanceof String path
        ? Optional.of(path.substring(path.lastIndexOf('/') + 1))
        : Optional.empty();
  }

  private ContractNode target() {
    if (!(value instanceof Map<?, ?> map) || !(map.get("$ref") instanceof String path)) return this;
    ContractNode target = with(root);
    for (String name : path.substring("#/".length()).split("/", -1)) target = target.at(name);
    return target;
  }

  private ContractNode with(@Nullable Object other) {
    return new ContractNode(root, other);
  }
}
