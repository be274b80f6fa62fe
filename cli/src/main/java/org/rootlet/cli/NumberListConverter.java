package org.rootlet.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a list of decimal numbers and ranges. */
final class NumberListConverter implements ITypeConverter<NumberList> {
    @Override
    public NumberList convert(String given) {
        return new NumberList(ListReader.read(given, NumberConverters::real));
    }
}
