/** Homologs of proteins: what is searched in, the search, and what is kept of it. */
package org.cistron.runner.homolog;
