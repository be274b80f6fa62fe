package org.rootlet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.KeptConduction;

/**
 * Makes the file of kept answers of the fiber engine anew, after constants of the fibers or of the damage to them have changed:
 *
 * <pre>java --add-modules jdk.incubator.vector -cp bench/target/rootlet-bench-0.1.0.jar org.rootlet.bench.KeepConduction \
 *     core/src/main/resources/org/rootlet/lesion/kept-conduction.bin.gz</pre>
 */
public final class KeepConduction {
    private KeepConduction() {}

    /** Integrates and writes; the argument is the file. */
    public static void main(String[] arguments) throws IOException {
        Ledger ledger = Ledger.load();
        List<Double> lengthsMm = ledger.all().stream()
                .filter(entry -> entry.name().startsWith("lesion.length."))
                .map(entry -> entry.value())
                .distinct()
                .sorted()
                .toList();
        int threads = Runtime.getRuntime().availableProcessors();
        KeptConduction kept = KeptConduction.integrate(lengthsMm, ledger, threads, done -> {
            System.err.printf("\r%d", done);
        });
        Path target = Path.of(arguments[0]);
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (var out = Files.newOutputStream(partial)) {
            kept.write(out);
        }
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
