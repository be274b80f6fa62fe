package org.rootlet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a train of pulses: {@code 10@200} is ten at 200 per second. */
final class TrainConverter implements ITypeConverter<FiberTrain> {
    private static final int MOST = 100_000;

    @Override
    public FiberTrain convert(String given) {
        String[] parts = given.split("@", -1);
        if (parts.length != 2) {
            throw new TypeConversionException("'%s' is no train; a train is N@HZ, as in 10@200".formatted(given));
        }
        int pulses = NumberConverters.count(parts[0]);
        double frequencyHz = NumberConverters.real(parts[1]);
        if (pulses < 1 || pulses > MOST || !(frequencyHz > 0)) {
            throw new TypeConversionException(
                    "'%s' is no train; allowed are 1 to %d pulses at more than 0 Hz".formatted(given, MOST));
        }
        return new FiberTrain(pulses, frequencyHz);
    }
}
