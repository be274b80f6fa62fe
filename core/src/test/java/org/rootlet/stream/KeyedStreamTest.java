package org.rootlet.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedStreamTest {
    @Test
    void sameKeyGivesTheSameNumbers() {
        assertThat(KeyedStream.of(7, "bundle", "S1").nextLong())
                .isEqualTo(KeyedStream.of(7, "bundle", "S1").nextLong());
    }

    @Test
    void seedAndEveryWordOfThePurposeMatter() {
        long reference = KeyedStream.of(7, "bundle", "S1").nextLong();
        assertThat(KeyedStream.of(8, "bundle", "S1").nextLong()).isNotEqualTo(reference);
        assertThat(KeyedStream.of(7, "bundle", "S2").nextLong()).isNotEqualTo(reference);
        assertThat(KeyedStream.of(7, "bundleS1").nextLong()).isNotEqualTo(reference);
        assertThat(KeyedStream.of(7, "bundl", "eS1").nextLong()).isNotEqualTo(reference);
    }

    @Test
    void numbersDoNotChangeFromOneVersionToTheNext() {
        assertThat(KeyedStream.of(1, "non-regression").nextLong()).isEqualTo(-7732614905937494839L);
    }
}
