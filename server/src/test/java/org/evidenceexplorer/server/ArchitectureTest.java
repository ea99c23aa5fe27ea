package org.evidenceexplorer.server;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, over all modules. */
final class ArchitectureTest {
  private static final String ROOT = "org.evidenceexplorer";
  private static final String CORE = ROOT + ".core..";
  private static final String CITATIONS = ROOT + ".citations..";
  private static final String LUCENE_ENGINE = ROOT + ".lucene..";
  private static final String INDEXER = ROOT + ".indexer..";
  private static final String WEB = ROOT + ".web..";
  private static final String SERVER = ROOT + ".server..";
  private static final String[] HTTP = {
    "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "java.net.http..", "org.apache.hc.."
  };
  private static final String LUCENE = "org.apache.lucene..";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  @ParameterizedTest
  @ValueSource(strings = {CORE, CITATIONS, LUCENE_ENGINE, INDEXER, WEB, SERVER})
  void seesEveryModule(String module) {
    String prefix = module.substring(0, module.length() - 1);
    assertTrue(
        ALL.stream().anyMatch(type -> type.getName().startsWith(prefix)),
        "classes of %s expected, found none".formatted(module));
  }

  @Test
  void coreKnowsNoEngineAndNoHttp() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HTTP)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(CITATIONS, LUCENE_ENGINE, INDEXER, WEB, SERVER, "gg.jte..")
        .check(ALL);
  }

  @Test
  void luceneIsKnownToTextAndItsEngineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".core.text..", LUCENE_ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE)
        .check(ALL);
  }

  @Test
  void enginesAreFoundAtRunTimeOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LUCENE_ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE_ENGINE)
        .check(ALL);
  }

  @Test
  void citationsAndEnginesStandOnCoreOnly() {
    noClasses()
        .that()
        .resideInAPackage(CITATIONS)
        .should()
        .dependOnClassesThat(ours(CORE, CITATIONS))
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(LUCENE_ENGINE)
        .should()
        .dependOnClassesThat(ours(CORE, LUCENE_ENGINE))
        .check(ALL);
  }

  @Test
  void indexerAndServerMeetInTheIndexOnly() {
    noClasses()
        .that()
        .resideInAPackage(SERVER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INDEXER)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(INDEXER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SERVER, WEB)
        .check(ALL);
  }

  @Test
  void servicesAreAskedInOnePlaceOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".indexer.remote..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "java.net.http..")
        .check(ALL);
  }

  @Test
  void pagesKnowNoHttpAndNoProgram() {
    noClasses()
        .that()
        .resideInAPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HTTP)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(INDEXER, SERVER)
        .check(ALL);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        ALL.stream()
            .filter(type -> !isGenerated(type))
            .map(JavaClass::getPackage)
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unmarked);
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    List<String> vague =
        ALL.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.matches(".*(Utils?|Helpers?|Managers?|Impl|Common)"))
            .toList();
    assertEquals(List.of(), vague);
  }

  @Test
  void fewTypesOutsideCoreArePublic() {
    List<JavaClass> outside =
        ALL.stream()
            .filter(type -> !type.getPackageName().startsWith(ROOT + ".core"))
            .filter(type -> !isGenerated(type) && type.isTopLevelClass())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    long open =
        outside.stream()
            .filter(type ->
                type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .count();
    assertTrue(
        open * 100 < outside.size() * 40L,
        "under 40 %% of %d types public expected, found %d".formatted(outside.size(), open));
  }

  @Test
  void topLevelClassesAreFinalUnlessTheyAreMeantToBeExtended() {
    classes()
        .that(
            are(
                new DescribedPredicate<>("top-level classes with a body") {
                  @Override
                  public boolean test(JavaClass type) {
                    return type.isTopLevelClass()
                        && !type.isInterface()
                        && !type.isEnum()
                        && !isGenerated(type)
                        && !type.getSimpleName().equals("package-info");
                  }
                }))
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .orShould()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
        .check(ALL);
  }

  /** Pages are Java classes that the build makes of templates. */
  private static boolean isGenerated(JavaClass type) {
    return type.getSimpleName().matches("Jte\\w+Generated");
  }

  private static DescribedPredicate<JavaClass> ours(String... allowed) {
    return JavaClass.Predicates.resideInAPackage(ROOT + "..")
        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
  }
}
