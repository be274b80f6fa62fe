package org.rootlet.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rootlet.fiber.KernelChoice;
import org.rootlet.fiber.kernel.Precision;
import org.rootlet.lesion.LesionSide;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value of an enum by its name in lower case. */
abstract class LowerCaseConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] values;
    private final String what;

    private LowerCaseConverter(E[] values, String what) {
        this.values = values;
        this.what = what;
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(values)
                .filter(value -> label(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is no %s; allowed are %s"
                        .formatted(
                                name,
                                what,
                                Arrays.stream(values)
                                        .map(LowerCaseConverter::label)
                                        .collect(Collectors.joining(", ")))));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code --kernel}. */
    static final class OfKernel extends LowerCaseConverter<KernelChoice> {
        OfKernel() {
            super(KernelChoice.values(), "kernel");
        }
    }

    /** Reads {@code --precision}. */
    static final class OfPrecision extends LowerCaseConverter<Precision> {
        OfPrecision() {
            super(Precision.values(), "precision");
        }
    }

    /** Reads {@code --format} of the fiber commands. */
    static final class OfFormat extends LowerCaseConverter<AnswerFormat> {
        OfFormat() {
            super(AnswerFormat.values(), "format");
        }
    }

    /** Reads {@code --side}. */
    static final class OfSide extends LowerCaseConverter<LesionSide> {
        OfSide() {
            super(LesionSide.values(), "side");
        }
    }

    /** Reads {@code --of}. */
    static final class OfHarm extends LowerCaseConverter<FiberHarm> {
        OfHarm() {
            super(FiberHarm.values(), "harm");
        }
    }
}
