/** What the readers of annotation formats share: numbered lines of a file, and putting an annotation together. */
package org.cistron.io.annotation;
