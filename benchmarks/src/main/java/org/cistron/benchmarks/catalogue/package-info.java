/** A catalogue of mutations as truth for how variants are named. */
package org.cistron.benchmarks.catalogue;
