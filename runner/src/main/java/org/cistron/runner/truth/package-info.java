/** Holds what a run called against an annotation that the user trusts. */
package org.cistron.runner.truth;
