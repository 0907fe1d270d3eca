/** How models are kept: a versioned block of bytes with a checksum. */
package org.cistron.classifier.storage;
