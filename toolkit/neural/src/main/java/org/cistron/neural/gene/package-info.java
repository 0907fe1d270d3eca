/** Networks as gene finders: windows in, evidence out, learned through the decoder. */
package org.cistron.neural.gene;
