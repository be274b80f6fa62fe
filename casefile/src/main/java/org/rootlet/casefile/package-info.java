/**
 * Case files: YAML or JSON to patients and lesions, what a source reports beside what the model gives, and the documents
 * that a run writes.
 *
 * <p>{@link org.rootlet.casefile.CaseReader} turns a file into a {@link org.rootlet.casefile.ClinicalCase}: the person
 * with lesions, the findings that a source reports, and what was assumed. Names of levels, nerves, muscles and regions are
 * those of {@link org.rootlet.casefile.CaseVocabulary}. A file that cannot be used gives one
 * {@link org.rootlet.evidence.InputException} whose sentence names file, line and column, what was given and what is
 * allowed; YAML's anchors, tags and second documents are refused. The shape of a file is published as a JSON Schema
 * (2020-12), {@code case.schema.json} in this package, which accepts the same documents as the reader.
 *
 * <p>{@link org.rootlet.casefile.SourceComparison} sets each reported finding beside the simulated one; its rules stand
 * there. {@link org.rootlet.casefile.ExaminationWriter} and {@link org.rootlet.casefile.SimulationJson} write documents
 * whose bytes depend on their content alone.
 *
 * <p>Inside, {@code DocumentParser} gives a tree of {@code DocumentNode}s that know where they stand, {@code Fields} reads
 * one mapping of it, and {@code NumberKey} holds the range and unit of every number.
 */
@NullMarked
package org.rootlet.casefile;

import org.jspecify.annotations.NullMarked;
