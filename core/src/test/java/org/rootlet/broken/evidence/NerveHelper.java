package org.rootlet.broken.evidence;

/** Has a name that says nothing. */
public record NerveHelper(String name) {}
