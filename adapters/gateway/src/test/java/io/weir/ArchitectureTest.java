package io.weir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.weir.api.definition.PolicyDefinition;
import io.weir.runtime.dotnet.DotNetMethod;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** The architecture, with the reason of each rule. */
@AnalyzeClasses(packages = "io.weir", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("api")
          .definedBy("io.weir.api..")
          .layer("runtime")
          .definedBy("io.weir.runtime..")
          .layer("xml")
          .definedBy("io.weir.xml..")
          .optionalLayer("netty")
          .definedBy("io.weir.netty..")
          .optionalLayer("servlet")
          .definedBy("io.weir.servlet..")
          .optionalLayer("undertow")
          .definedBy("io.weir.undertow..")
          .layer("redis")
          .definedBy("io.weir.redis..")
          .optionalLayer("spring")
          .definedBy("io.weir.spring..")
          .layer("testkit")
          .definedBy("io.weir.testkit..")
          .layer("gateway")
          .definedBy("io.weir.gateway..")
          .whereLayer("gateway")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spring")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("netty")
          .mayOnlyBeAccessedByLayers("gateway", "spring")
          .whereLayer("redis")
          .mayOnlyBeAccessedByLayers("gateway", "spring")
          .whereLayer("servlet")
          .mayOnlyBeAccessedByLayers("spring")
          .whereLayer("undertow")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("testkit")
          .mayOnlyBeAccessedByLayers("gateway")
          .whereLayer("xml")
          .mayOnlyBeAccessedByLayers("testkit", "gateway", "spring")
          .whereLayer("runtime")
          .mayOnlyBeAccessedByLayers(
              "xml", "netty", "redis", "servlet", "undertow", "testkit", "gateway", "spring")
          .because("request time never needs the compiler, load time never needs a server");

  @ArchTest
  static final ArchRule apiIsPlainJava =
      classes()
          .that()
          .resideInAPackage("io.weir.api..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.weir.api..", "java..", "org.jspecify..")
          .because("embedders get the API without any library");

  @ArchTest
  static final ArchRule onlyTheBackEndKnowsJanino =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.weir.xml.expression.janino..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.codehaus..")
          .because("another code generator must be able to take its place");

  @ArchTest
  static final ArchRule policyFamiliesDoNotKnowEachOther =
      slices()
          .matching("io.weir.runtime.policies.(access|caching|flow|limits|logging)..")
          .should()
          .notDependOnEachOther()
          .because("a policy is read alone");

  @ArchTest
  static final ArchRule nothingNamesAPolicy =
      noClasses()
          .that()
          .areNotAssignableTo(PolicyDefinition.class)
          .and()
          .resideOutsideOfPackage("io.weir.runtime.policies..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.assignableTo(PolicyDefinition.class)
                  .and(JavaClass.Predicates.resideInAPackage("io.weir.runtime.policies..")))
          .because("the service file alone lists policies, those of embedders too");

  @ArchTest
  static final ArchRule onlyTheTickerReadsAClock =
      noClasses()
          .that()
          .resideInAnyPackage("io.weir.api..", "io.weir.runtime..", "io.weir.xml..")
          .and()
          .doNotHaveFullyQualifiedName("io.weir.api.spi.SystemTicker")
          .and()
          .doNotHaveFullyQualifiedName("io.weir.runtime.dotnet.Budget")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("tests run in virtual time; a budget measures the machine's own time");

  @ArchTest
  static final ArchRule nothingWaits =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.weir.api..",
              "io.weir.runtime..",
              "io.weir.xml..",
              "io.weir.netty..",
              "io.weir.servlet..",
              "io.weir.undertow..")
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(Future.class, "get")
          .orShould()
          .callMethod(CompletableFuture.class, "get")
          .orShould()
          .callMethod(CompletableFuture.class, "join")
          .because("a policy never blocks, and only Timers waits");

  @ArchTest
  static final ArchRule noLocale =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .because("text is that of the invariant culture wherever it runs");

  @ArchTest
  static final ArchRule membersAreStatic =
      methods()
          .that()
          .areAnnotatedWith(DotNetMethod.class)
          .should()
          .bePublic()
          .andShould()
          .beStatic()
          .because("generated code calls public static methods and nothing else");
}
