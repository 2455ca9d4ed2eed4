package io.github.tingwen.examples;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the code of all three modules to ARCHITECTURE.md. It lives here because only this module
 * sees them all.
 */
class ArchitectureTest {
  private static final String ROOT = "io.github.tingwen";
  private static final String EXAMPLES = ROOT + ".examples..";
  private static final Set<String> KINDS =
      Set.of("util", "utils", "impl", "internal", "helper", "helpers", "common", "misc");
  private static final List<String> PLATFORM =
      List.of("java.", "javax.xml.", "org.w3c.dom.", "org.xml.sax.");
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.getenv(java.lang.String)",
          "java.lang.System.getProperty(java.lang.String)",
          "java.lang.System.getProperty(java.lang.String, java.lang.String)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Locale.getDefault()",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID()",
          "java.util.concurrent.ThreadLocalRandom.current()");

  /** Methods that write numbers, dates or letters as the machine's language has them. */
  private static final Set<String> WRITING =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.io.PrintStream.format",
          "java.io.PrintStream.printf",
          "java.io.PrintWriter.format",
          "java.io.PrintWriter.printf",
          "java.io.Console.format",
          "java.io.Console.printf",
          "java.text.Collator.getInstance",
          "java.text.DecimalFormat.<init>",
          "java.text.MessageFormat.<init>",
          "java.text.MessageFormat.format",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getIntegerInstance",
          "java.text.NumberFormat.getNumberInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.text.SimpleDateFormat.<init>",
          "java.time.format.DateTimeFormatter.ofLocalizedDate",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.util.Formatter.<init>",
          "java.util.Formatter.format",
          "java.util.Scanner.<init>");

  private static JavaClasses classes;
  private static ArchitecturePage page;

  @BeforeAll
  static void importClasses() throws IOException {
    page = ArchitecturePage.read(Path.of("..", "ARCHITECTURE.md"));
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }

  @Test
  void allThreeModulesAreSeen() {
    Set<String> packages = classes.stream().map(ArchitectureTest::packageOf).collect(toSet());
    for (String each : List.of("text", "tts.engine", "examples.cli")) {
      assertTrue(packages.contains(each), each + " in " + packages);
    }
  }

  @Test
  void everyPackageHasItsLineOnThePage() {
    Predicate<JavaClass> unknown = type -> !page.arrows().containsKey(packageOf(type));
    assertEquals(List.of(), classes.stream().filter(unknown).map(JavaClass::getName).toList());
  }

  @Test
  void importsFollowTheArrowsOfThePage() {
    Predicate<Dependency> astray =
        use -> !page.allows(packageOf(use.getOriginClass()), packageOf(used(use)));
    assertEquals(
        List.of(),
        uses()
            .filter(use -> isOurs(used(use)))
            .filter(astray)
            .map(Dependency::getDescription)
            .toList());
  }

  @Test
  void everyForeignLibraryStaysInItsPlace() {
    Predicate<Dependency> foreign = use -> !isOurs(used(use)) && !isPlatform(used(use));
    assertEquals(
        List.of(),
        uses()
            .filter(foreign)
            .filter(ArchitectureTest::isOutOfPlace)
            .map(Dependency::getDescription)
            .toList());
  }

  @Test
  void packagesGoInNoCircle() {
    slices().matching("io.github.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void packagesNameARole() {
    Predicate<String> kind = name -> Arrays.stream(name.split("\\.")).anyMatch(KINDS::contains);
    assertEquals(
        List.of(),
        classes.stream().map(JavaClass::getPackageName).distinct().filter(kind).toList());
  }

  @Test
  void noPackageIsSplitOverTwoModules() {
    var homes =
        classes.stream()
            .collect(
                groupingBy(JavaClass::getPackageName, mapping(ArchitectureTest::home, toSet())));
    assertEquals(
        List.of(), homes.entrySet().stream().filter(entry -> entry.getValue().size() > 1).toList());
  }

  @Test
  void onlyExamplesWriteToTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXAMPLES)
        .should(ACCESS_STANDARD_STREAMS)
        .check(classes);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".examples.cli")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void theLibraryTakesNothingFromTheAir() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXAMPLES)
        .should()
        .callCodeUnitWhere(target(isAmbient()))
        .check(classes);
  }

  @Test
  void nothingIsWrittenInTheLanguageOfTheMachine() {
    noClasses().should().callCodeUnitWhere(target(takesNoLocale())).check(classes);
  }

  @Test
  void theRuleAboutLanguagesSeesACallWithoutOne() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    assertTrue(
        noClasses()
            .should()
            .callCodeUnitWhere(target(takesNoLocale()))
            .evaluate(offender)
            .hasViolation());
  }

  /** What the rule is there to refuse. */
  private static final class Offender {
    @SuppressWarnings("unused") // only looked at
    static String count(int n) {
      return String.format("%d", n);
    }
  }

  private static DescribedPredicate<CodeUnitCallTarget> takesNoLocale() {
    return DescribedPredicate.describe(
        "writes in the default language because no Locale is given",
        target ->
            WRITING.contains(target.getOwner().getName() + "." + target.getName())
                && target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class)));
  }

  private static DescribedPredicate<CodeUnitCallTarget> isAmbient() {
    return DescribedPredicate.describe(
        "is a clock, default, random source or setting of the process",
        target -> AMBIENT.contains(target.getFullName()) || isNow(target));
  }

  private static boolean isNow(CodeUnitCallTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time");
  }

  private static Stream<Dependency> uses() {
    return classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> !used(use).isPrimitive());
  }

  private static JavaClass used(Dependency use) {
    return use.getTargetClass().getBaseComponentType();
  }

  private static boolean isOutOfPlace(Dependency use) {
    String ours = relative(outermost(use.getOriginClass()).getName());
    return page.libraryOf(used(use).getName())
        .filter(library -> page.mayKnow(ours, library))
        .isEmpty();
  }

  private static boolean isOurs(JavaClass type) {
    return type.getName().startsWith(ROOT + ".");
  }

  private static boolean isPlatform(JavaClass type) {
    return PLATFORM.stream().anyMatch(type.getName()::startsWith);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static String packageOf(JavaClass type) {
    return type.getPackageName().equals(ROOT) ? "(root)" : relative(type.getPackageName());
  }

  private static String relative(String name) {
    return name.substring(ROOT.length() + 1);
  }

  private static String home(JavaClass type) {
    String uri = type.getSource().orElseThrow().getUri().toString();
    return uri.substring(0, uri.indexOf(ROOT.replace('.', '/')));
  }
}
