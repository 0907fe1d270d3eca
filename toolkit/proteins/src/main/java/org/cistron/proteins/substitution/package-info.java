/** How alike amino acids are: substitution scores, the frequencies behind them, and physical and chemical properties. */
package org.cistron.proteins.substitution;
