/** Proteins and their residues as small numbers. */
package org.cistron.proteins.sequence;
