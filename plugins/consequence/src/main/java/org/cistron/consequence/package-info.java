/** The plugin that tells what variants do to transcripts. */
package org.cistron.consequence;
