/** Networks that learn what proteins and genomes are like by guessing letters that are masked, and what they say of a place. */
package org.cistron.neural.masked;
