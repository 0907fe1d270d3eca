/** The smallest plugin that works, to copy from. */
package org.cistron.examples;
