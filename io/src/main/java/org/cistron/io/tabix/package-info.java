/** Files packed as bgzip does, with the index that tabix makes: what lies on a stretch of a contig is found without reading the rest. */
package org.cistron.io.tabix;
