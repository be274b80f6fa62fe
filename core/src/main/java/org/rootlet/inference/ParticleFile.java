package org.rootlet.inference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rootlet.anatomy.Side;

/** Drawn people as a compact file. It names its findings, so that a file of another model is noticed. */
public final class ParticleFile {
    private static final String RESOURCE = "particles.bin.gz";
    private static final int MAGIC = 0x524F4F54;
    private static final int VERSION = 2;

    private ParticleFile() {}

    /**
     * What a file holds.
     *
     * @param seed seed with which people were drawn
     * @param bodies how many bodies they have
     * @param people who was drawn, body by body
     */
    public record Content(long seed, int bodies, List<Particles.Person> people) {
        public Content {
            people = List.copyOf(people);
        }
    }

    /**
     * Writes people; the same people give the same bytes.
     *
     * @param catalog names of their findings
     * @param content who was drawn
     * @param target closed at the end
     */
    public static void write(Catalog catalog, Content content, OutputStream target) throws IOException {
        List<Particles.Person> people = content.people();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(content.seed());
            out.writeInt(content.bodies());
            out.writeInt(people.size());
            out.writeInt(catalog.own().size());
            for (FindingName name : catalog.own()) {
                out.writeUTF(label(name));
            }
            for (Particles.Person person : people) {
                out.writeUTF(person.structure().id());
                out.writeBoolean(person.bothSides());
                out.writeByte(person.cause().ordinal());
                out.writeByte(person.severity().ordinal());
                out.writeByte(person.ageYears());
                out.writeInt(person.days());
            }
            // Column by column, since those are alike and pack well.
            for (int column = 0; column < columns(catalog); column++) {
                byte[] bytes = new byte[people.size()];
                for (int particle = 0; particle < bytes.length; particle++) {
                    bytes[particle] = people.get(particle).code(column);
                }
                out.write(bytes);
            }
        }
    }

    /**
     * Reads people.
     *
     * @param catalog the catalog that they were written with
     * @param source closed at the end
     * @throws IOException if it is no such file, or of another catalog
     */
    public static Content read(Catalog catalog, InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            if (in.readInt() != MAGIC || in.readInt() != VERSION) {
                throw new IOException("it is no file of particles of this version");
            }
            long seed = in.readLong();
            int bodies = in.readInt();
            int size = in.readInt();
            boolean same = in.readInt() == catalog.own().size();
            for (int finding = 0; same && finding < catalog.own().size(); finding++) {
                same = in.readUTF().equals(label(catalog.own().get(finding)));
            }
            if (!same) {
                throw new IOException("its particles have other findings than this version of the model");
            }
            List<Header> headers = new ArrayList<>();
            for (int particle = 0; particle < size; particle++) {
                headers.add(header(in));
            }
            byte[][] codes = new byte[size][columns(catalog)];
            byte[] bytes = new byte[size];
            for (int column = 0; column < columns(catalog); column++) {
                in.readFully(bytes);
                for (int particle = 0; particle < size; particle++) {
                    codes[particle][column] = bytes[particle];
                }
            }
            List<Particles.Person> people = new ArrayList<>();
            for (int particle = 0; particle < size; particle++) {
                people.add(headers.get(particle).person(codes[particle]));
            }
            return new Content(seed, bodies, people);
        }
    }

    /** A person but for the codes. */
    private record Header(
            Structure structure, boolean bothSides, CauseGroup cause, Severity severity, int ageYears, int days) {
        Particles.Person person(byte[] codes) {
            return new Particles.Person(structure, bothSides, cause, severity, ageYears, days, codes);
        }
    }

    private static Header header(DataInputStream in) throws IOException {
        String id = in.readUTF();
        if (!Structure.ids().contains(id)) {
            throw new IOException("it has a structure '%s' that this version does not know".formatted(id));
        }
        return new Header(
                Structure.of(id),
                in.readBoolean(),
                constant(CauseGroup.values(), in.readByte()),
                constant(Severity.values(), in.readByte()),
                in.readByte(),
                in.readInt());
    }

    private static <E> E constant(E[] values, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= values.length) {
            throw new IOException("it has a constant %d that this version does not know".formatted(ordinal));
        }
        return values[ordinal];
    }

    /** Returns the particles of this release. */
    public static Particles load(Catalog catalog) {
        return new Particles(catalog, release(catalog).people());
    }

    /** Returns the people of this release. */
    public static Content release(Catalog catalog) {
        try (InputStream resource = ParticleFile.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The resource %s is missing".formatted(RESOURCE));
            }
            return read(catalog, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int columns(Catalog catalog) {
        return catalog.own().size() * Side.values().length;
    }

    private static String label(FindingName name) {
        return name.kind() + "|" + name.name() + "|" + name.modality();
    }
}
