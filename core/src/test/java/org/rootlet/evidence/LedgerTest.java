package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void everySourceHasACitation() {
        assertThat(Ledger.load().sources()).isNotEmpty().allSatisfy(source -> assertThat(source.citation())
                .isNotBlank());
    }
}
