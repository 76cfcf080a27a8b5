package saidby;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Holds the package table: who may import whom, and which package may touch which library.
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("saidby");

  /// Package, then what it may import of ours, lowest first.
  private static final Map<String, Set<String>> MAY_IMPORT = table("""
      model      |
      text       | model
      query      | model
      search     | model query
      json       | model search
      access     | model search
      intake     | model search
      rights     | model query search json
      export     | model query search json
      format     | model text json
      fetch      |
      quote      | model text
      country    | model text
      people     | model text country
      authority  | model text
      speaker    | model text quote
      lucene     | model text query search json
      server     | model query search json access intake export
      annotate   | model text quote people country speaker authority
      ingest     | model format annotate search json intake
      watch      | format search intake ingest
      follow     | model format search fetch intake ingest
      eval       | model text query search format quote people speaker annotate
      cli        | model text query search json access intake format quote people country speaker authority \
                   lucene rights export server annotate ingest fetch watch follow eval
      """);

  /// Library package prefix, then the packages that may use it.
  private static final Map<String, Set<String>> LIBRARIES = table("""
      org.apache.lucene             | lucene
      io.javalin                    | server
      org.eclipse.jetty             | server fetch
      crawlercommons                | fetch
      gg.jte                        | server
      jakarta.servlet               | server
      tools.jackson                 | json export server eval authority access format follow
      org.jsoup                     | format
      net.dankito                   | format
      org.netpreserve               | format
      org.brotli                    | format
      com.sigpwned.chardet4j        | format
      picocli                       | cli
      org.snakeyaml                 | server
      io.micrometer                 | server
      """);

  @Test
  void everyPackageStandsInTheTable() {
    assertEquals(Set.of(), minus(packages(), MAY_IMPORT.keySet()), "packages that the table does not know");
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    for (String name : packages()) {
      Set<String> forbidden = minus(packages(), MAY_IMPORT.get(name));
      forbidden.remove(name);
      for (String other : forbidden)
        noClasses().that()
            .resideInAPackage("saidby." + name + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("saidby." + other + "..")
            .allowEmptyShould(true)
            .check(CLASSES);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("saidby.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /// The families of formats stand below what finds files and recognises them.
  @Test
  void readersOfFormatsKnowNothingOfFiles() {
    slices().matching("saidby.(format.*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses().that()
        .resideInAPackage("saidby.format.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("saidby.format")
        .check(CLASSES);
  }

  /// What the index holds and how it is written stand below what answers questions.
  @Test
  void partsOfTheEngineKnowNothingOfQuestions() {
    slices().matching("saidby.(lucene.*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses().that()
        .resideInAnyPackage("saidby.lucene.word", "saidby.lucene.document", "saidby.lucene.column",
            "saidby.lucene.write", "saidby.lucene.scope", "saidby.lucene.suggest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("saidby.lucene")
        .check(CLASSES);
  }

  /// What HTTP asks, who is let in and what pages show stand below the routes.
  @Test
  void partsOfTheServerKnowNothingOfItsRoutes() {
    slices().matching("saidby.(server.*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses().that()
        .resideInAPackage("saidby.server.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("saidby.server")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirPackages() {
    LIBRARIES.forEach((prefix, allowed) -> {
      for (JavaClass used : CLASSES) {
        boolean touches = used.getDirectDependenciesFromSelf()
            .stream()
            .map(dependency -> dependency.getTargetClass().getPackageName())
            .anyMatch(target -> library(target).equals(prefix));
        if (touches)
          assertTrue(allowed.contains(packageOf(used)),
              used.getName() + " uses " + prefix + ", which belongs to " + allowed);
      }
    });
  }

  /// A clock on the wall may go back, or a year ahead: nothing that is written, kept or waited for may depend on it.
  @Test
  void whatWritesDoesNotLookAtTheClockOnTheWall() {
    noClasses().that()
        .resideInAnyPackage("saidby.intake..", "saidby.lucene..", "saidby.ingest..", "saidby.watch..", "saidby.fetch..",
            "saidby.follow..",
            "saidby.server.writing..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndExplained() {
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().contains(".view")) continue; // generated from templates
      assertTrue(type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName() + " is not @NullMarked");
    }
  }

  @Test
  void publicMeansUsedByAnotherPackage() {
    classes().that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .and(DescribedPredicate.not(mainClass()))
        .and()
        .resideOutsideOfPackage("saidby.model..")
        .and()
        .resideOutsideOfPackage("saidby.search..")
        .and()
        .resideOutsideOfPackages("saidby.format.draft", "saidby.format.markup")
        .and()
        .resideOutsideOfPackage("..view..")
        .should(UsedElsewhere.byAnotherPackage(CLASSES))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> mainClass() {
    return DescribedPredicate.describe("the program's entry",
        type -> type.tryGetMethod("main", String[].class).isPresent());
  }

  private static Set<String> packages() {
    return CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  /// The longest known prefix that the package stands under; empty when it is no library of the table.
  private static String library(String target) {
    return LIBRARIES.keySet()
        .stream()
        .filter(prefix -> target.equals(prefix) || target.startsWith(prefix + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    var rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static Map<String, Set<String>> table(String rows) {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    for (String row : rows.lines().toList()) {
      String[] cells = row.split("\\|", -1);
      table.put(cells[0].strip(),
          Arrays.stream(cells[1].strip().split("\\s+")).filter(s -> !s.isEmpty()).collect(Collectors.toSet()));
    }
    return table;
  }
}
