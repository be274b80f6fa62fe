package org.rootlet.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.Place;

/** Writes sample reports into a folder, to look at them in a browser: {@code java ... SampleReports target/samples}. */
final class SampleReports {
    private SampleReports() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "s1", new MadeUpRun());
        write(
                folder,
                "peroneal",
                new MadeUpRun()
                        .side(Side.LEFT)
                        .blocked()
                        .place(new Place.Nerve("common peroneal", "fibular head"), Root.L5));
        write(folder, "zoster", new MadeUpRun().place(new Place.Ganglion(Root.S2), Root.S2));
    }

    private static void write(Path folder, String name, MadeUpRun run) throws IOException {
        Files.writeString(
                folder.resolve(name + ".html"),
                new HtmlReport(Atlas.load()).write(run.clinicalCase(), run.simulation(), run.comparisons()));
        Files.writeString(
                folder.resolve(name + ".txt"),
                new TextReport(false).write(run.clinicalCase(), run.simulation(), run.comparisons()));
        Files.writeString(
                folder.resolve(name + "-map.svg"),
                new BodyMap().worst(run.simulation().examination()).standalone());
        Files.writeString(
                folder.resolve(name + "-path.svg"),
                new RootPathPicture(Atlas.load()).draw(run.simulation()).standalone());
    }
}
