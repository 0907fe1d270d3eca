/** Drives a headless Chromium by its DevTools protocol, without a network. */
package org.cistron.report.html.chromium;
