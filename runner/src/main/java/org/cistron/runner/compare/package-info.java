/** Puts finished runs side by side: reads back what they reported, and lets report writers tell of all. */
package org.cistron.runner.compare;
