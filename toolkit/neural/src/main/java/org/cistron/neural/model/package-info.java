/** Trained networks as files. */
package org.cistron.neural.model;
