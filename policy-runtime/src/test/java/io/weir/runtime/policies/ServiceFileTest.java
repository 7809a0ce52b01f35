package io.weir.runtime.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.weir.api.definition.PolicyDefinition;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every policy is found: the service file names all definitions, each with a name of its own. */
class ServiceFileTest {
  @Test
  void everyDefinitionIsListed() {
    TreeSet<String> written = new TreeSet<>();
    for (JavaClass found : new ClassFileImporter().importPackages("io.weir.runtime.policies")) {
      if (found.isAssignableTo(PolicyDefinition.class)
          && !found.getModifiers().contains(JavaModifier.ABSTRACT)) {
        written.add(found.getName());
      }
    }
    TreeSet<String> listed = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (PolicyDefinition definition : ServiceLoader.load(PolicyDefinition.class)) {
      if (definition.getClass().getName().startsWith("io.weir.runtime.policies.")) {
        listed.add(definition.getClass().getName());
        names.add(definition.name());
      }
    }
    assertEquals(written, listed);
    assertEquals(listed.size(), names.size());
  }
}
