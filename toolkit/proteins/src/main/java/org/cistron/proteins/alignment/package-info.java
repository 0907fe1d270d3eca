/** Local alignments of a query protein with another, without gaps and with affine gaps. */
package org.cistron.proteins.alignment;
