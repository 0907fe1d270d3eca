/** What a plugin may ask the host for, by {@code @Inject} on its constructor. */
package org.cistron.api.host;
