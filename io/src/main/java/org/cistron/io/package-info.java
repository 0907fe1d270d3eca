/** Biological formats, strict: what is read is checked, and coordinates are converted here and nowhere else. */
package org.cistron.io;
