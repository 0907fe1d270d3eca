/** Opening what the user names: files and standard input, plain, gzip or bgzip, recognised by content. */
package org.cistron.io.source;
