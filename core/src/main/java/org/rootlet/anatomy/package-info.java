/**
 * The atlas: cord segments, roots, foramina, plexus, nerves, muscles, skin regions, and the pathways between them.
 *
 * <p>Begin with {@link org.rootlet.anatomy.Atlas}. {@code Atlas.load()} reads the CSV files that lie beside this package and
 * checks them; every row has a source, and what was assumed is graded so. Nothing here knows of fibers, lesions or
 * findings: an atlas answers where things are and how far apart.
 *
 * <p>A {@link org.rootlet.anatomy.Pathway} is a row of structures from the cord outward; a
 * {@link org.rootlet.anatomy.Site} is a fraction of the way along one structure. Whether a lesion meets a fiber is then no
 * rule but a matter of whether the pathway passes the site. The ganglion is a structure of its own, so what lies before
 * and beyond it follows from the order of the segments:
 *
 * <pre>
 * root:S1:dorsal, ganglion:S1 (or root:S1:ventral alone)
 *   spinal-nerve:S1
 *     ramus:S1:ventral, plexus:sacral, nerve:sciatic, nerve:tibial, ..., branch:soleus or skin:lateral-foot
 *     ramus:S1:dorsal, nerve:medial-branch-of-dorsal-rami, branch:lumbosacral-multifidus
 * </pre>
 *
 * <p>{@link org.rootlet.anatomy.RootStation} says in which compartment of the canal each root lies at each level. Depths
 * are measured downward from the middle of the L1-L2 disc; all lengths hold at the reference height and scale with it.
 *
 * <p>Known limits: lengths are set from body proportions so that the few published ones are met, not measured along
 * cadavers; root weights are a synthesis; the sural nerve is the continuation of the medial sural cutaneous nerve alone;
 * conus and ganglia lie at their commonest place in the pathways, while their spread is given as data; both sides are
 * alike.
 */
@NullMarked
package org.rootlet.anatomy;

import org.jspecify.annotations.NullMarked;
