package org.rootlet.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a list of whole numbers and ranges. */
final class CountListConverter implements ITypeConverter<FiberCounts> {
    @Override
    public FiberCounts convert(String given) {
        return new FiberCounts(ListReader.read(given, NumberConverters::count));
    }
}
