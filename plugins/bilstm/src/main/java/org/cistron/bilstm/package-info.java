/** A bidirectional recurrent network. */
package org.cistron.bilstm;
