/** GenBank flat files, by the INSDC feature table definition. */
package org.cistron.io.genbank;
