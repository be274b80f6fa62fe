package org.rootlet.broken.evidence;

import org.assertj.core.api.Assertions;

/** Uses a library that the core does not know, and keeps static state. */
public final class BorrowsAForeignLibrary {
    static int count;

    void borrow() {
        Assertions.fail();
    }
}
