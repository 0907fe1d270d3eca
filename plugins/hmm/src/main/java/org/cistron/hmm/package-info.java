/** The HMM gene-finder plugin. */
package org.cistron.hmm;
