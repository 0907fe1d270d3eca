/** A transformer. */
package org.cistron.transformer;
