/** The plugin host: where plugins come from, their class loaders, wiring, configuration, threads and failures. */
package org.cistron.runner.host;
