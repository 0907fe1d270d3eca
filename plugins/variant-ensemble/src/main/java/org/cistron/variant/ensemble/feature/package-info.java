/** What is known of a variant as numbers, which trees and regressions learn from. */
package org.cistron.variant.ensemble.feature;
