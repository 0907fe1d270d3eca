/** Pictures of figures, as SVG. */
package org.cistron.runner.picture;
