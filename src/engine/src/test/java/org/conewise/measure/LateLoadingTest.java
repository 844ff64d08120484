package org.conewise.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.cone.Cone;
import org.conewise.cone.Orthants;
import org.conewise.exact.IntVector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where apfloat is missing, everything that needs no more than doubles works. */
class LateLoadingTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void twelveDigitsNeedNoApfloat(int n) throws ReflectiveOperationException {
    assertFalse(withoutApfloat(n, 12).isEmpty());
    assertEquals(withApfloat(n, 12), withoutApfloat(n, 12));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void fortyDigitsNeedApfloat(int n) {
    InvocationTargetException failed =
        assertThrows(InvocationTargetException.class, () -> withoutApfloat(n, 40));
    assertInstanceOf(NoClassDefFoundError.class, failed.getCause());
  }

  /** What is computed in classes of their own. */
  public static final class Work {
    private Work() {}

    /** Shares of a cone and of all space. */
    public static List<String> shares(int n, int digits) {
      Cone wedge = Simplices.join(n, IntVector.of(3, 4));
      CoveredFraction fraction = CoveredFraction.of(List.of(wedge), false);
      CoveredFraction all = CoveredFraction.of(Orthants.of(n), true);
      return IntStream.rangeClosed(digits - 2, digits)
          .boxed()
          .flatMap(k -> List.of(fraction.rounded(k), all.rounded(k)).stream())
          .map(BigDecimal::toString)
          .toList();
    }
  }

  private static List<String> withApfloat(int n, int digits) {
    return Work.shares(n, digits);
  }

  private static List<?> withoutApfloat(int n, int digits) throws ReflectiveOperationException {
    return (List<?>)
        new WithoutApfloat()
            .loadClass(Work.class.getName())
            .getMethod("shares", int.class, int.class)
            .invoke(null, n, digits);
  }

  /** Loads the classes of this project anew, and finds no class of apfloat. */
  private static final class WithoutApfloat extends ClassLoader {

    WithoutApfloat() {
      super(LateLoadingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (name.startsWith("org.apfloat.")) {
          throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("org.conewise.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? define(name) : known;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String resource = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(resource)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
