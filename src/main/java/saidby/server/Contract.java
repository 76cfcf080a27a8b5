package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import saidby.server.contract.ContractNode;
import saidby.server.contract.ContractReader;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.page.ApiPage;

/// The contract of the API as [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.0) has it: a file for programs, and a page
/// made of it for people. It is read when somebody asks for it first.
final class Contract {
  static final String ADDRESS = "/api/v1/openapi.yaml";

  private static final class Read {
    static final Assets.Asset FILE = Assets.file("openapi.yaml", "application/yaml");
    static final ApiPage PAGE = ContractReader.page(ContractNode.of(parsed(FILE.text())));
  }

  private final PageRenderer renderer;

  Contract(PageRenderer renderer) {
    this.renderer = renderer;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, ADDRESS, context -> Assets.answer(context, Read.FILE));
    Requests.route(routes, "/help/api", this::page);
  }

  private void page(Context context) {
    context.header("Cache-Control", Caller.of(context).cacheControl());
    renderer.show(context, "api", "The HTTP API", "help", Read.PAGE);
  }

  /// Maps, lists, strings, numbers and truths.
  private static Object parsed(String yaml) {
    return new Load(LoadSettings.builder().setLabel("openapi.yaml").build()).loadFromString(yaml);
  }
}
