/** Layers and networks that treat both strands alike. */
package org.cistron.neural.network;
