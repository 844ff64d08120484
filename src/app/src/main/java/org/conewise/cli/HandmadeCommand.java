package org.conewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.conewise.exact.Rational;
import org.conewise.model.HandMade;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code conewise handmade}: the 2nd_argmax models that people built by hand, as exact networks.
 */
@Command(
    name = "handmade",
    description = "Writes a hand-made 2nd_argmax model: 2, 3 or 10 inputs.",
    mixinStandardHelpOptions = true)
final class HandmadeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private TextOutput output;

  @Parameters(paramLabel = "INPUTS", description = "2, 3 or 10.")
  private int inputs;

  @Option(
      names = "--lambda",
      paramLabel = "L",
      converter = RationalConverter.class,
      description = "The parameter of the three-input family: 100, 7/2 or 1e6. Default: 100.")
  private Rational lambda;

  @Option(
      names = "--float32",
      description = "Round every weight to the nearest float32, as the shipped copies are.")
  private boolean float32;

  static final class RationalConverter implements ITypeConverter<Rational> {
    @Override
    public Rational convert(String text) {
      try {
        return Rational.parse(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  @Override
  public Integer call() throws IOException, CommandException {
    RecurrentNetwork network;
    try {
      network = float32 ? HandMade.roundedToFloat32(exact()) : exact();
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    output.write(spec.commandLine().getOut(), NetworkText.of(network).toString());
    return ExitCode.PROVEN;
  }

  private RecurrentNetwork exact() {
    if (lambda != null && inputs != 3) {
      throw new IllegalArgumentException("--lambda belongs to the model of 3 inputs");
    }
    return switch (inputs) {
      case 2 -> HandMade.twoInputs();
      case 3 -> HandMade.threeInputs(lambda == null ? Rational.of(100) : lambda);
      case 10 -> HandMade.tenInputs();
      default ->
          throw new IllegalArgumentException("there are hand-made models of 2, 3 and 10 inputs");
    };
  }
}
