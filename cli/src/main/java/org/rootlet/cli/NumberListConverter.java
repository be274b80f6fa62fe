package org.rootlet.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a list of decimal numbers and ranges. */
final class NumberListConverter implements ITypeConverter<FiberNumbers> {
    @Override
    public FiberNumbers convert(String given) {
        return new FiberNumbers(ListReader.read(given, NumberConverters::real));
    }
}
