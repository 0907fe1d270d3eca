/** The shared decoder: from evidence to genes. */
package org.cistron.genes.calling;
