/** Tab-separated outputs, a header line first. */
package org.cistron.io.tsv;
