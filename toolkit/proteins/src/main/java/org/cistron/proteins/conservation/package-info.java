/** What a protein's homologs say of a substitution in it, as numbers with names. */
package org.cistron.proteins.conservation;
