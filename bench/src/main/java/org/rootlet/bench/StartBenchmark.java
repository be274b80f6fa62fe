package org.rootlet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.Ledger;

/** What every run pays before it computes anything: reading and checking the data files, once, in a cold Java machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
    /** Reads the evidence ledger. */
    @Benchmark
    public Ledger ledger() {
        return Ledger.load();
    }

    /** Reads and checks the atlas. */
    @Benchmark
    public Atlas atlas() {
        return Atlas.load();
    }
}
