package org.rootlet.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads EDF+ as Kemp et al. 1992 and Kemp and Olivan 2003 describe it, written from those and not from {@link EdfPlus}: fields of fixed
 * width, then records of little-endian 16-bit integers, the annotations signal as time-stamped lists.
 */
final class EdfReader {
    final String version;
    final String patient;
    final String recording;
    final String date;
    final String time;
    final int headerBytes;
    final String kind;
    final int records;
    final double recordSeconds;
    final List<String> labels = new ArrayList<>();
    final List<String> units = new ArrayList<>();
    final List<Integer> perRecord = new ArrayList<>();
    final List<List<Double>> values = new ArrayList<>();
    final List<String> annotations = new ArrayList<>();
    final List<Double> recordStarts = new ArrayList<>();

    private final ByteBuffer in;

    EdfReader(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        version = next(8);
        patient = next(80);
        recording = next(80);
        date = next(8);
        time = next(8);
        headerBytes = Integer.parseInt(next(8));
        kind = next(44);
        records = Integer.parseInt(next(8));
        recordSeconds = Double.parseDouble(next(8));
        int signals = Integer.parseInt(next(4));
        labels.addAll(column(signals, 16));
        column(signals, 80);
        units.addAll(column(signals, 8));
        List<Double> physicalMin = numbers(column(signals, 8));
        List<Double> physicalMax = numbers(column(signals, 8));
        List<Double> digitalMin = numbers(column(signals, 8));
        List<Double> digitalMax = numbers(column(signals, 8));
        column(signals, 80);
        column(signals, 8).forEach(text -> perRecord.add(Integer.parseInt(text)));
        column(signals, 32);
        if (in.position() != headerBytes) {
            throw new AssertionError("The header ends at " + in.position() + ", not at " + headerBytes);
        }
        for (int signal = 0; signal < signals; signal++) {
            values.add(new ArrayList<>());
        }
        for (int record = 0; record < records; record++) {
            for (int signal = 0; signal < signals; signal++) {
                if (labels.get(signal).equals("EDF Annotations")) {
                    byte[] lists = new byte[2 * perRecord.get(signal)];
                    in.get(lists);
                    annotate(lists);
                    continue;
                }
                double gain = (physicalMax.get(signal) - physicalMin.get(signal))
                        / (digitalMax.get(signal) - digitalMin.get(signal));
                for (int i = 0; i < perRecord.get(signal); i++) {
                    values.get(signal).add(physicalMin.get(signal) + gain * (in.getShort() - digitalMin.get(signal)));
                }
            }
        }
        if (in.hasRemaining()) {
            throw new AssertionError(in.remaining() + " bytes after the last record");
        }
    }

    private void annotate(byte[] lists) {
        boolean first = true;
        for (String list : new String(lists, StandardCharsets.UTF_8).split("\u0000")) {
            String[] parts = list.split("\u0014", -1);
            if (first) {
                recordStarts.add(Double.parseDouble(parts[0]));
                if (!parts[1].isEmpty()) {
                    throw new AssertionError("The first list of a record keeps the time and says nothing");
                }
                first = false;
            } else {
                annotations.add(parts[0] + " " + parts[1]);
            }
        }
    }

    private List<String> column(int signals, int width) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < signals; i++) {
            texts.add(next(width));
        }
        return texts;
    }

    private static List<Double> numbers(List<String> texts) {
        return texts.stream().map(Double::parseDouble).toList();
    }

    private String next(int width) {
        byte[] field = new byte[width];
        in.get(field);
        for (byte character : field) {
            if (character < 32 || character > 126) {
                throw new AssertionError("Byte " + character + " in the header before " + in.position());
            }
        }
        return new String(field, StandardCharsets.US_ASCII).stripTrailing();
    }
}
