/**
 * What a person sees of a run: {@link org.rootlet.report.TextReport} writes a page for the terminal,
 * {@link org.rootlet.report.HtmlReport} one HTML file that needs nothing else. The pictures in it can be used alone:
 * {@link org.rootlet.report.BodyMap}, {@link org.rootlet.report.RootPathPicture},
 * {@link org.rootlet.report.SpaceTimePicture} and {@link org.rootlet.report.FiberBars} each give a
 * {@link org.rootlet.report.Picture} in SVG.
 *
 * <p>Reports only show; every figure in them comes from the run. Shapes are data: {@code body-chart.csv} holds the body
 * chart (drawn for this project), {@code nerve-tree.csv} the nerves of the leg; both name regions, nerves and places as the
 * atlas does. The same run gives the same bytes.
 */
@NullMarked
package org.rootlet.report;

import org.jspecify.annotations.NullMarked;
