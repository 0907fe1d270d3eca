/** The engine under the networks, and its devices. */
package org.cistron.neural.engine;
