/** How networks are trained. */
package org.cistron.neural.training;
