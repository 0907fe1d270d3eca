/** Help for tests of plugins and of the host. */
package org.cistron.testkit;
