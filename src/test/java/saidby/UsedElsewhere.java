package saidby;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/// Condition that some class of another package, test code left out, uses the class: by itself, or by calling a public
/// method that takes it, gives it or throws it. Holders of constants pass, since the compiler copies constants to where
/// they are used and leaves no trace of their class.
final class UsedElsewhere extends ArchCondition<JavaClass> {
  private final Set<String> used = new HashSet<>();

  private UsedElsewhere(JavaClasses all) {
    super("be used by another package");
    for (JavaClass user : all) {
      user.getDirectDependenciesFromSelf().forEach(dependency -> {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().equals(user.getPackageName())) add(target);
      });
      if (user.getModifiers().contains(JavaModifier.PUBLIC)) user.getCodeUnits().forEach(this::addSignature);
    }
  }

  static UsedElsewhere byAnotherPackage(JavaClasses all) {
    return new UsedElsewhere(all);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!used.contains(type.getName()) && !holdsConstantsOnly(type))
      events.add(SimpleConditionEvent.violated(type, type.getName() + " is public but only its own package uses it"));
  }

  private void addSignature(JavaCodeUnit unit) {
    if (!unit.getModifiers().contains(JavaModifier.PUBLIC)) return;
    Set<JavaClass> types = new HashSet<>(unit.getRawParameterTypes());
    types.add(unit.getRawReturnType());
    types.addAll(unit.getExceptionTypes());
    for (JavaClass type : types)
      if (!topLevel(type.getName()).equals(topLevel(unit.getOwner().getName()))) add(type.getBaseComponentType());
  }

  private void add(JavaClass type) {
    used.add(topLevel(type.getName()));
  }

  private static boolean holdsConstantsOnly(JavaClass type) {
    return type.getMethods().isEmpty() && !type.getFields().isEmpty()
        && type.getFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static String topLevel(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
