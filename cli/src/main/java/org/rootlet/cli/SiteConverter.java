package org.rootlet.cli;

import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a site of a fiber: a number, or {@code center}. */
final class SiteConverter implements ITypeConverter<FiberSite> {
    @Override
    public FiberSite convert(String given) {
        if (given.equals(FiberSite.CENTER.toString())) {
            return FiberSite.CENTER;
        }
        if (!given.matches("\\d{1,9}")) {
            throw new TypeConversionException(
                    "'%s' is no site; allowed are whole numbers from 0 on and center".formatted(given));
        }
        return new FiberSite(OptionalInt.of(Integer.parseInt(given)));
    }
}
