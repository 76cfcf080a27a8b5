package saidby.server.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.server.page.ApiPage;
import saidby.server.page.ApiPage.Answer;
import saidby.server.page.ApiPage.Body;
import saidby.server.page.ApiPage.Example;
import saidby.server.page.ApiPage.Field;
import saidby.server.page.ApiPage.Group;
import saidby.server.page.ApiPage.Parameter;
import saidby.server.page.ApiPage.Piece;
import saidby.server.page.ApiPage.Route;
import saidby.server.page.ApiPage.Shape;

/// Makes of the contract what the page about the API shows.
public final class ContractReader {
  private static final String DESCRIPTION = "description";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private ContractReader() {}

  public static ApiPage page(ContractNode contract) {
    Map<String, List<Parameter>> groups = groups(contract.at("components").at("parameters"));
    List<Route> routes = contract.at("paths")
        .members()
        .stream()
        .flatMap(path -> path.value()
            .members()
            .stream()
            .filter(operation -> METHODS.contains(operation.name()))
            .map(operation -> route(path.name(), operation)))
        .toList();
    List<Shape> shapes = contract.at("components")
        .at("schemas")
        .members()
        .stream()
        .map(ContractReader::shape)
        .toList();
    return new ApiPage(Piece.of(contract.at("info").at(DESCRIPTION).text()), routes,
        groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(), shapes);
  }

  private static Map<String, List<Parameter>> groups(ContractNode parameters) {
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (ContractNode.Member member : parameters.members()) {
      String group = member.value().at("x-group").text();
      if (!group.isEmpty()) groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(parameter(member.value()));
    }
    return groups;
  }

  private static Route route(String path, ContractNode.Member method) {
    ContractNode operation = method.value();
    List<ContractNode> parameters = operation.at("parameters").items();
    return new Route(operation.at("operationId").text(), method.name().toUpperCase(Locale.ROOT), path,
        operation.at("summary").text(), Piece.of(operation.at(DESCRIPTION).text()),
        parameters.stream().filter(one -> group(one).isEmpty()).map(ContractReader::parameter).toList(),
        parameters.stream().map(ContractReader::group).filter(group -> !group.isEmpty()).distinct().toList(),
        bodies(operation.at("requestBody")),
        operation.at("responses").members().stream().map(ContractReader::answer).toList(),
        operation.at("x-requests").items().stream().map(ContractReader::example).toList());
  }

  private static String group(ContractNode parameter) {
    return parameter.at("x-group").text();
  }

  private static Parameter parameter(ContractNode parameter) {
    return new Parameter(parameter.at("name").text(), parameter.at("in").text(),
        ContractTypes.of(parameter.at("schema")), Piece.of(parameter.at(DESCRIPTION).text()),
        parameter.at("required").is(true));
  }

  private static Answer answer(ContractNode.Member answer) {
    String headers = answer.value()
        .at("headers")
        .members()
        .stream()
        .map(ContractNode.Member::name)
        .collect(Collectors.joining(", "));
    String status = answer.name().equals("default") ? "other" : answer.name();
    return new Answer(status, Piece.of(answer.value().at(DESCRIPTION).text()), bodies(answer.value()), headers);
  }

  private static List<Body> bodies(ContractNode holder) {
    return holder.at("content")
        .members()
        .stream()
        .map(content -> new Body(content.name(), ContractTypes.of(content.value().at("schema"))))
        .toList();
  }

  private static Example example(ContractNode example) {
    return new Example(example.at("summary").text(), example.at("address").text(), example.at("status").text(),
        example.at("headers").members().stream().map(h -> h.name() + ": " + h.value().text()).toList(),
        example.at("body").text());
  }

  private static Shape shape(ContractNode.Member schema) {
    Set<String> always = schema.value()
        .at("required")
        .items()
        .stream()
        .map(ContractNode::text)
        .collect(Collectors.toSet());
    List<Field> fields = schema.value()
        .at("properties")
        .members()
        .stream()
        .map(field -> new Field(field.name(), ContractTypes.of(field.value()),
            Piece.of(field.value().at(DESCRIPTION).text()), always.contains(field.name())))
        .toList();
    List<Piece> type = fields.isEmpty() ? ContractTypes.of(schema.value()) : List.of();
    return new Shape(schema.name(),
        Stream.concat(Piece.of(schema.value().at(DESCRIPTION).text()).stream(),
            type.isEmpty() ? Stream.of() : Stream.concat(Stream.of(Piece.text(" Here: ")), type.stream())).toList(),
        fields);
  }
}
