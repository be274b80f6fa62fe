package org.rootlet.casefile;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.inference.ExaminerModel;

/**
 * Medical Research Council grades as clinicians write them: 0 to 5, a plus raising a grade by one half and a minus
 * lowering it by one half.
 */
final class MrcGrade {
    static final double FULL = 5;
    private static final double HALF = 0.5;
    private static final List<String> WRITTEN =
            List.of("0", "0+", "1-", "1", "1+", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5-", "5");

    /** What may stand for a grade. */
    static final List<String> WORDS = ExaminerModel.strengthWords();

    private MrcGrade() {}

    /** Returns the value of a written grade; nothing if the text is none. */
    static OptionalDouble value(String written) {
        if (!WRITTEN.contains(written)) {
            return OptionalDouble.empty();
        }
        double whole = written.charAt(0) - '0';
        if (written.endsWith("+")) {
            return OptionalDouble.of(whole + HALF);
        }
        return OptionalDouble.of(written.endsWith("-") ? whole - HALF : whole);
    }

    /** Returns how a grade in halves is written: 4.5 as {@code 4+}. */
    static String written(double grade) {
        double whole = Math.floor(grade);
        return Math.round(whole) + (grade > whole ? "+" : "");
    }

    /** Reads a word such as {@code weak} or {@code normal}, or a grade. */
    static String finding(DocumentNode node) {
        if (node instanceof DocumentNode.Scalar scalar) {
            String text = scalar.text();
            boolean word = WORDS.contains(text) || WRITTEN.contains(text);
            if (scalar.type() == DocumentNode.Scalar.Type.TEXT && word) {
                return text;
            }
            if (scalar.type() == DocumentNode.Scalar.Type.NUMBER) {
                double grade = Fields.finite(scalar, "finding");
                if (grade >= 0 && grade <= FULL && grade * 2 == Math.rint(grade * 2)) {
                    return written(grade);
                }
            }
        }
        throw node.location()
                .fault("finding is %s; allowed are %s and MRC grades 0 to 5 in halves, 4.5 being written 4.5 or 4+"
                        .formatted(node.description(), String.join(", ", WORDS)));
    }
}
