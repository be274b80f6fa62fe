package org.rootlet.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a CSV data file that know their file and line, so that a fault in the data can be found. */
public final class DataTable {
    private final String file;
    private final List<Row> rows;

    private DataTable(String file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a data file that lies beside a class.
     *
     * @param neighbor class in whose package the file lies
     * @param file file name
     * @throws InputException if the file is missing or a row is malformed
     */
    public static DataTable beside(Class<?> neighbor, String file) {
        InputStream stream = neighbor.getResourceAsStream(file);
        if (stream == null) {
            throw new InputException("Data file %s is missing beside %s.".formatted(file, neighbor.getName()));
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table with a header line; lines that begin with {@code #} are comments.
     *
     * @param file name to use in messages
     * @param reader the text
     * @throws InputException if a row is malformed
     */
    public static DataTable read(String file, Reader reader) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .commentCharacter('#')
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord line : csv) {
                rows.add(checked(new Row(file, line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (de.siegmar.fastcsv.reader.CsvParseException | IllegalArgumentException e) {
            throw new InputException("%s is not a readable table: %s.".formatted(file, rootMessage(e)), e);
        }
        return new DataTable(file, rows);
    }

    /** The reader would refuse such a row too, but without a sentence for people. */
    private static Row checked(Row row) {
        int given = row.line.getFieldCount();
        int needed = row.line.getHeader().size();
        if (given != needed) {
            throw row.fault("has %d fields where the header has %d columns".formatted(given, needed));
        }
        return row;
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        for (Throwable deeper = cause.getCause(); deeper != null; deeper = deeper.getCause()) {
            cause = deeper;
        }
        return String.valueOf(cause.getMessage());
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the rows in file order. */
    public List<Row> rows() {
        return rows;
    }

    /** One row. */
    public static final class Row {
        private final String file;
        private final NamedCsvRecord line;

        private Row(String file, NamedCsvRecord line) {
            this.file = file;
            this.line = line;
        }

        /** Returns the text of a column, trimmed. */
        public String text(String column) {
            return Optional.ofNullable(line.getHeader().contains(column) ? line.getField(column) : null)
                    .map(String::strip)
                    .orElseThrow(() -> fault("has no column " + column));
        }

        /** Returns the text of a column that must not be empty. */
        public String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw fault("has nothing in column " + column);
            }
            return text;
        }

        /** Returns a finite number. */
        public double number(String column) {
            String text = required(column);
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new InputException(
                        where() + " has '%s' in column %s where a number is needed.".formatted(text, column), e);
            }
            throw fault("has '%s' in column %s where a finite number is needed".formatted(text, column));
        }

        /** Returns whether the table has a column. */
        public boolean has(String column) {
            return line.getHeader().contains(column);
        }

        /** Returns the line of the file. */
        public long line() {
            return line.getStartingLineNumber();
        }

        /** Returns file and line, for messages. */
        public String where() {
            return file + " line " + line.getStartingLineNumber();
        }

        /** Returns an exception that names file and line. */
        public InputException fault(String what) {
            return new InputException(where() + " " + what + ".");
        }
    }
}
