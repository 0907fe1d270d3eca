/** What a plugin implements: {@link org.cistron.api.plugin.Plugin} first, then one interface for each thing it offers. */
package org.cistron.api.plugin;
