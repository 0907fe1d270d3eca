/** A temporal convolutional network. */
package org.cistron.tcn;
