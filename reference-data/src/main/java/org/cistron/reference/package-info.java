/** The data that ships with Cistron, checked against its checksums when it is opened. */
package org.cistron.reference;
