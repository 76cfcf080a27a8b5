package saidby.server;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// The contract as a test reads it: strictly. What a client must bear, fields that it does not know, is a mistake here.
final class ContractFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS = SchemaRegistry
      .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode root;

  private ContractFile(JsonNode root) {
    this.root = root;
  }

  /// One thing that can be asked.
  record Operation(String method, String path, JsonNode value) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static ContractFile of(String yaml) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode root = JSON.valueToTree(read);
    close(root.at("/components/schemas"));
    return new ContractFile(root);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()
        && object.path("type").asString("").equals("object"))
      object.put("additionalProperties", false);
    node.forEach(ContractFile::close);
  }

  JsonNode root() {
    return root;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.get("paths").properties())
      for (Map.Entry<String, JsonNode> method : path.getValue().properties())
        operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(),
            method.getValue()));
    return operations;
  }

  List<JsonNode> parameters(Operation operation) {
    List<JsonNode> parameters = new ArrayList<>();
    operation.value().path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
    return parameters;
  }

  /// What a reference leads to; anything else is itself.
  JsonNode resolved(JsonNode node) {
    if (!node.has("$ref")) return node;
    return root.requiredAt(node.get("$ref").asString().substring(1));
  }

  /// The answer of this status; a problem may be that which every operation may have.
  JsonNode answer(Operation operation, int status) {
    JsonNode answers = operation.value().get("responses");
    JsonNode answer = answers.path(Integer.toString(status));
    if (answer.isMissingNode() && status >= 400) answer = answers.path("default");
    if (answer.isMissingNode()) throw new AssertionError(operation + " does not name the status " + status);
    return resolved(answer);
  }

  /// What is wrong with a value; empty if nothing is.
  List<String> wrong(JsonNode schema, JsonNode value) {
    ObjectNode document = JSON.createObjectNode();
    document.putArray("allOf").add(Objects.requireNonNull(schema));
    document.set("components", root.get("components"));
    return SCHEMAS.getSchema(document).validate(value).stream().map(Error::toString).toList();
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  static JsonNode text(String text) {
    return JSON.valueToTree(text);
  }
}
