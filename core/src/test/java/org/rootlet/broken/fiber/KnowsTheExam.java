package org.rootlet.broken.fiber;

import org.rootlet.broken.exam.Finding;

/** Looks up the stairs, as no fiber may. */
public record KnowsTheExam(Finding finding) {}
