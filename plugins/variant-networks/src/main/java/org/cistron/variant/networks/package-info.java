/** Classifiers of variants that rest on masked networks: a bidirectional network with long short-term memory, and a transformer. */
package org.cistron.variant.networks;
