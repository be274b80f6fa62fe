package org.rootlet.broken.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Gives another answer each time. */
public final class DependsOnChance {
    int random() {
        return new Random(1).nextInt();
    }

    double mathRandom() {
        return Math.random();
    }

    int threadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }

    int unseeded() {
        return new SplittableRandom().nextInt();
    }

    void shuffled(List<String> names) {
        Collections.shuffle(names);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Instant instant() {
        return Instant.now();
    }
}
