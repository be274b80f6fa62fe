package org.rootlet.evidence;

/**
 * Where a value comes from.
 *
 * @param key short key used by the ledger and the data files, such as {@code TSAO2003}
 * @param citation author, title, journal, year
 * @param url address; empty where there is none
 * @param readLevel what was actually read: abstract, full table, secondary page, assumption
 */
public record Source(String key, String citation, String url, String readLevel) {}
