package org.rootlet.casefile;

/**
 * Publication behind a case.
 *
 * @param citation title, journal, year
 * @param url address
 * @param kind {@code case report}, {@code vignette} or {@code made up}
 */
public record CaseSource(String citation, String url, String kind) {}
