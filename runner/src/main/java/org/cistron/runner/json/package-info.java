/** Reads JSON that Cistron wrote. */
package org.cistron.runner.json;
